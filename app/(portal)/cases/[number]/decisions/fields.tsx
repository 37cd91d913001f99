"use client";

import { useTranslations } from "next-intl";
import { EntryForm, type EntryFormProps } from "@/components/case/entry-form";
import { DateField } from "@/components/form/date-field";
import { RadioGroup } from "@/components/form/radio-group";
import { decisions } from "@/core/words/parties";
import { decisionCorrection, decisionInput } from "@/lib/decisions/schema";
import { correctDecisionAction, recordDecisionAction } from "./actions";

/** What a party said about taking part, and on which day: today at the latest. */
export function DecisionForm({ today, ...props }: EntryFormProps & { today: string }) {
  const t = useTranslations("entries.decisions");
  const words = useTranslations("words.decisions");
  return (
    <EntryForm
      {...props}
      record={{ schema: decisionInput, action: recordDecisionAction }}
      correct={{ schema: decisionCorrection, action: correctDecisionAction }}
    >
      <RadioGroup
        name="decision"
        label={t("decision")}
        columns={1}
        choices={decisions.map((value) => ({ value, label: words(value), hint: t(`${value}Hint`) }))}
      />
      <DateField name="decidedOn" label={t("decidedOn")} max={today} />
    </EntryForm>
  );
}
