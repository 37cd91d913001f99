"use client";

import { useTranslations } from "next-intl";
import { EntryForm, type EntryFormProps } from "@/components/case/entry-form";
import { DateField } from "@/components/form/date-field";
import { RadioGroup } from "@/components/form/radio-group";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { warningKinds } from "@/core/words/warnings";
import { warningCorrection, warningInput } from "@/lib/warnings/schema";
import { correctWarningAction, recordWarningAction } from "./actions";

/** A contact ban or a threat: against whom, until when, by whom it is known, what to mind. */
export function WarningForm({ today, ...props }: EntryFormProps & { today: string }) {
  const t = useTranslations("entries.warnings");
  const words = useTranslations("words");
  return (
    <EntryForm
      {...props}
      record={{ schema: warningInput, action: recordWarningAction }}
      correct={{ schema: warningCorrection, action: correctWarningAction }}
    >
      <RadioGroup
        name="warning"
        label={t("warning")}
        choices={warningKinds.map((value) => ({ value, label: words(`warningKinds.${value}`) }))}
      />
      <TextField name="against" label={t("against")} hint={t("againstHint")} />
      <DateField name="untilOn" label={t("untilOn")} hint={t("untilHint")} optional />
      <TextField name="knownFrom" label={t("knownFrom")} optional />
      <TextArea name="mind" label={t("mind")} optional />
      <DateField name="knownOn" label={t("knownOn")} max={today} />
    </EntryForm>
  );
}
