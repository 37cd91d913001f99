"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { TextArea } from "@/components/form/text-area";
import { RequestFields } from "@/components/registration/request-fields";
import type { FormValues } from "@/core/form-state";
import { correctRegistrationInput } from "@/lib/registered/schema";
import { correctRegistrationAction } from "./actions";

/** What came in, to put right, and why. */
export function CorrectRegistrationForm({
  defaults,
  back,
  today,
}: {
  defaults: FormValues;
  back: string;
  today: string;
}) {
  const t = useTranslations("registered");
  return (
    <Form
      schema={correctRegistrationInput}
      action={correctRegistrationAction}
      defaults={defaults}
      submit={t("submit")}
      aside={<CancelLink href={back} />}
    >
      <HiddenField name="key" />
      <HiddenField name="of" />
      <HiddenField name="shown" />
      <RequestFields today={today} regionHint={t("regionHint")} phaseHint={t("phaseHint")} />
      <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} />
    </Form>
  );
}
