"use client";

import { useTranslations } from "next-intl";
import { DateField } from "@/components/form/date-field";
import { RadioGroup } from "@/components/form/radio-group";
import { contactForms } from "@/core/words/cases";

/** What is asked of a mediated contact: in which form, on which day from then until today. */
export function ContactFields({ takenUpOn, today }: { takenUpOn: string; today: string }) {
  const t = useTranslations("contact");
  const words = useTranslations("words.contactForms");
  return (
    <>
      <RadioGroup
        name="form"
        label={t("form")}
        columns={1}
        choices={contactForms.map((value) => ({ value, label: words(value) }))}
      />
      <DateField name="heldOn" label={t("heldOn")} min={takenUpOn} max={today} />
    </>
  );
}
