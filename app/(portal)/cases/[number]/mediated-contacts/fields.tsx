"use client";

import { useTranslations } from "next-intl";
import { EntryForm, type EntryFormProps } from "@/components/case/entry-form";
import { DateField } from "@/components/form/date-field";
import { RadioGroup } from "@/components/form/radio-group";
import { contactForms } from "@/core/words/cases";
import { mediatedContactCorrection, mediatedContactInput } from "@/lib/mediated-contacts/schema";
import { correctMediatedContactAction, recordMediatedContactAction } from "./actions";

type Props = EntryFormProps & { takenUpOn: string; today: string };

/** Contact between the parties: in which form, on which day since the case was taken up. */
export function MediatedContactForm({ takenUpOn, today, ...props }: Props) {
  const t = useTranslations("entries.mediated_contacts");
  const words = useTranslations("words.contactForms");
  return (
    <EntryForm
      {...props}
      record={{ schema: mediatedContactInput, action: recordMediatedContactAction }}
      correct={{ schema: mediatedContactCorrection, action: correctMediatedContactAction }}
    >
      <RadioGroup
        name="form"
        label={t("form")}
        columns={1}
        choices={contactForms.map((value) => ({ value, label: words(value) }))}
      />
      <DateField name="heldOn" label={t("heldOn")} min={takenUpOn} max={today} />
    </EntryForm>
  );
}
