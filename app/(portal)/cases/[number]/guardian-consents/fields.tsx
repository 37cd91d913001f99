"use client";

import { useTranslations } from "next-intl";
import { EntryForm, type EntryFormProps } from "@/components/case/entry-form";
import { DateField } from "@/components/form/date-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { channels } from "@/core/words/contact-attempts";
import { guardianAnswers } from "@/core/words/people-around";
import { guardianConsentCorrection, guardianConsentInput } from "@/lib/guardian-consents/schema";
import { correctGuardianConsentAction, recordGuardianConsentAction } from "./actions";

/** Who of the guardians was asked, when and how, and what they said. */
export function GuardianConsentForm({
  guardians,
  today,
  ...props
}: EntryFormProps & { today: string; guardians: { id: string; name: string }[] }) {
  const t = useTranslations("entries.guardian_consents");
  const words = useTranslations("words");
  return (
    <EntryForm
      {...props}
      record={{ schema: guardianConsentInput, action: recordGuardianConsentAction }}
      correct={{ schema: guardianConsentCorrection, action: correctGuardianConsentAction }}
    >
      {guardians.length > 0 && (
        <SelectField
          name="guardianId"
          label={t("guardian")}
          placeholder={t("someoneElse")}
          choices={guardians.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
      <TextField
        name="guardianName"
        label={guardians.length > 0 ? t("guardianName") : t("guardian")}
        optional={guardians.length > 0}
      />
      <RadioGroup
        name="answer"
        label={t("answer")}
        choices={guardianAnswers.map((value) => ({ value, label: words(`guardianAnswers.${value}`) }))}
      />
      <DateField name="saidOn" label={t("saidOn")} max={today} />
      <SelectField
        name="channel"
        label={t("channel")}
        placeholder={t("channelUnknown")}
        choices={channels.map((value) => ({ value, label: words(`channels.${value}`) }))}
        optional
      />
      <TextArea name="note" label={t("note")} optional />
    </EntryForm>
  );
}
