"use client";

import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { useFormContent } from "@/components/form/form-context";
import { HiddenField } from "@/components/form/hidden-field";
import { MomentField } from "@/components/form/moment-field";
import { PressButtons } from "@/components/form/press-buttons";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import type { FormValues } from "@/core/form-state";
import { channels, type Press } from "@/core/words/contact-attempts";
import { contactAttemptPress } from "@/lib/contact-attempts/schema";
import { pressContactAttemptAction } from "./actions";

type Props = {
  defaults: FormValues;
  presses: Press[];
  /** What may not be left or said there; it can be recorded all the same, since it may have happened. */
  warnOfMessage: string | undefined;
};

/** What came of an attempt, a button each: a press is the record. What can be said besides is folded, and none of it is asked. */
export function PressForm({ defaults, presses, warnOfMessage }: Props) {
  const t = useTranslations("entries.contact_attempts");
  const buttons = presses.map((press) => ({
    value: press,
    label: t(`presses.${press}`),
    remark: press === "message_left" ? warnOfMessage : undefined,
  }));
  return (
    <Form
      schema={contactAttemptPress}
      action={pressContactAttemptAction}
      defaults={defaults}
      submit={(pending) => <PressButtons name="press" label={t("result")} choices={buttons} pending={pending} />}
    >
      {["key", "number", "partyId", "from", "press"].map((name) => (
        <HiddenField key={name} name={name} />
      ))}
      <HiddenField name="beside" isAnswer />
      <Besides />
    </Form>
  );
}

function Besides() {
  const t = useTranslations("entries.contact_attempts");
  const words = useTranslations("words.channels");
  const { values, errors } = useFormContent();
  const isOpen = [values.note, errors.note, errors.at, errors.channel].some(Boolean);
  return (
    <details open={isOpen}>
      <summary className="min-h-11 py-2.5 font-semibold">{t("besides")}</summary>
      <div className="grid gap-5 pt-2">
        <TextArea name="note" label={t("note")} optional />
        <MomentField name="at" label={t("at")} hint={t("atNow")} optional />
        <SelectField
          name="channel"
          label={t("channel")}
          choices={channels.map((value) => ({ value, label: words(value) }))}
        />
      </div>
    </details>
  );
}
