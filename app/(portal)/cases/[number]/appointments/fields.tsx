"use client";

import { useTranslations } from "next-intl";
import { EntryForm, type EntryFormProps } from "@/components/case/entry-form";
import { Checkbox } from "@/components/form/checkbox";
import { DateField } from "@/components/form/date-field";
import { HiddenField } from "@/components/form/hidden-field";
import { MomentField } from "@/components/form/moment-field";
import { RadioGroup } from "@/components/form/radio-group";
import { TextField } from "@/components/form/text-field";
import { saidOfAppointments } from "@/core/words/appointments";
import { type conversationPurposes, conversationSettings } from "@/core/words/conversations";
import { appointmentCorrection, appointmentInput } from "@/lib/appointments/schema";
import { correctAppointmentAction, recordAppointmentAction } from "./actions";

type Props = EntryFormProps & {
  purposes: readonly (typeof conversationPurposes)[number][];
  today: string;
  people?: string[];
};

/** What is planned: what for, when, where, who else comes; of one that stands, what became of it. */
export function AppointmentForm({ purposes, today, people, ...props }: Props) {
  const t = useTranslations("entries.appointments");
  const words = useTranslations("words");
  return (
    <EntryForm
      {...props}
      record={{ schema: appointmentInput, action: recordAppointmentAction }}
      correct={{ schema: appointmentCorrection, action: correctAppointmentAction }}
      change={
        <RadioGroup
          name="change"
          label={t("change")}
          choices={saidOfAppointments.map((value) => ({ value, label: words(`appointmentChanges.${value}`) }))}
        />
      }
    >
      {purposes.length > 0 ? (
        <RadioGroup
          name="purpose"
          label={t("purpose")}
          choices={purposes.map((value) => ({ value, label: words(`appointmentPurposes.${value}`) }))}
        />
      ) : (
        <HiddenField name="purpose" />
      )}
      <MomentField name="at" label={t("at")} hint={t("atHint")} />
      <TextField name="minutes" label={t("minutes")} inputMode="numeric" width="short" optional />
      <RadioGroup
        name="setting"
        label={t("setting")}
        choices={conversationSettings.map((value) => ({ value, label: words(`conversationSettings.${value}`) }))}
      />
      <TextField name="place" label={t("place")} hint={t("placeHint")} optional />
      <TextField name="attending" label={t("attending")} hint={t("attendingHint")} suggestions={people} optional />
      <DateField name="madeOn" label={t("madeOn")} max={today} />
      {/* Seen only once something else stands there, also without script. */}
      <div className="hidden has-checked:block has-aria-invalid:block">
        <Checkbox name="anyway" label={t("anyway")} />
      </div>
    </EntryForm>
  );
}
