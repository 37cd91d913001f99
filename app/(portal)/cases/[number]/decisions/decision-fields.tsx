"use client";

import { useTranslations } from "next-intl";
import { DateField } from "@/components/form/date-field";
import { RadioGroup } from "@/components/form/radio-group";
import { decisions } from "@/core/words/parties";

/** What is asked of a decision; `today` is its latest day. */
export function DecisionFields({ today }: { today: string }) {
  const t = useTranslations("decision");
  const words = useTranslations("words.decisions");
  return (
    <>
      <RadioGroup
        name="decision"
        label={t("decision")}
        columns={1}
        choices={decisions.map((value) => ({ value, label: words(value), hint: t(`${value}Hint`) }))}
      />
      <DateField name="decidedOn" label={t("decidedOn")} max={today} />
    </>
  );
}
