"use client";

import { useTranslations } from "next-intl";
import { EntryForm, type EntryFormProps } from "@/components/case/entry-form";
import { CheckboxGroup } from "@/components/form/checkbox-group";
import { DateField } from "@/components/form/date-field";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioGroup } from "@/components/form/radio-group";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { contactForms } from "@/core/words/cases";
import { mediatedContactCorrection, mediatedContactInput } from "@/lib/mediated-contacts/schema";
import { correctMediatedContactAction, recordMediatedContactAction } from "./actions";

type Props = EntryFormProps & { of: { id: string; name: string }[]; takenUpOn: string; today: string };

/** Contact between the parties: in which form, on which day since the case was taken up, who of them took part, what was said. */
export function MediatedContactForm({ of, takenUpOn, today, ...props }: Props) {
  const t = useTranslations("entries.mediated_contacts");
  const words = useTranslations("words.contactForms");
  return (
    <EntryForm
      {...props}
      record={{ schema: mediatedContactInput, action: recordMediatedContactAction }}
      correct={{ schema: mediatedContactCorrection, action: correctMediatedContactAction }}
    >
      <HiddenField name="appointmentId" />
      <RadioGroup
        name="form"
        label={t("form")}
        columns={1}
        choices={contactForms.map((value) => ({ value, label: words(value) }))}
      />
      <DateField name="heldOn" label={t("heldOn")} min={takenUpOn} max={today} />
      <TakingPart of={of} />
      <TextField name="ledBy" label={t("ledBy")} hint={t("ledByHint")} optional />
      <TextField name="place" label={t("place")} optional />
      <TextField name="minutes" label={t("minutes")} inputMode="numeric" width="short" optional />
      <TextArea name="note" label={t("note")} rows={6} optional />
      <TextArea name="exception" label={t("exception")} hint={t("exceptionHint")} optional />
    </EntryForm>
  );
}

/** A box for each party of the case. */
function TakingPart({ of }: Pick<Props, "of">) {
  const t = useTranslations("entries.mediated_contacts");
  return (
    <>
      {of.map(({ id }, place) => (
        <HiddenField key={id} name={`participants.${place}.partyId`} />
      ))}
      <CheckboxGroup
        name="participants"
        label={t("participants")}
        choices={of.map(({ name }, place) => ({ value: `${place}.takesPart`, label: name }))}
      />
    </>
  );
}
