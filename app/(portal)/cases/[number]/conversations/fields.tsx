"use client";

import { useTranslations } from "next-intl";
import { EntryForm, type EntryFormProps } from "@/components/case/entry-form";
import { DateField } from "@/components/form/date-field";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioGroup } from "@/components/form/radio-group";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { conversationPurposes, conversationSettings } from "@/core/words/conversations";
import { conversationCorrection, conversationInput } from "@/lib/conversations/schema";
import { correctConversationAction, recordConversationAction } from "./actions";

/** A conversation with one party: what for, where, with whom, what was said, and what comes next. */
export function ConversationForm({ today, people, ...props }: EntryFormProps & { today: string; people?: string[] }) {
  const t = useTranslations("entries.conversations");
  const words = useTranslations("words");
  return (
    <EntryForm
      {...props}
      record={{ schema: conversationInput, action: recordConversationAction }}
      correct={{ schema: conversationCorrection, action: correctConversationAction }}
    >
      <HiddenField name="appointmentId" />
      <RadioGroup
        name="purpose"
        label={t("purpose")}
        choices={conversationPurposes.map((value) => ({ value, label: words(`conversationPurposes.${value}`) }))}
      />
      <RadioGroup
        name="setting"
        label={t("setting")}
        choices={conversationSettings.map((value) => ({ value, label: words(`conversationSettings.${value}`) }))}
      />
      <TextField name="place" label={t("place")} hint={t("placeHint")} optional />
      <DateField name="heldOn" label={t("heldOn")} max={today} />
      <TextField name="minutes" label={t("minutes")} inputMode="numeric" width="short" optional />
      <TextField name="present" label={t("present")} hint={t("presentHint")} suggestions={people} optional />
      <TextArea name="note" label={t("note")} hint={t("noteHint")} rows={6} />
      <TextArea name="next" label={t("next")} optional />
    </EntryForm>
  );
}
