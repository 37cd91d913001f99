"use client";

import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { TextField } from "@/components/form/text-field";
import { newPasswordInput } from "@/lib/auth/schema";
import { setPasswordAction } from "./actions";

/** A new password, twice. */
export function SetPasswordForm({ token }: { token: string }) {
  const t = useTranslations("setPassword");
  return (
    <Form
      schema={newPasswordInput}
      action={setPasswordAction}
      defaults={{ token }}
      submit={t("submit")}
      warnUnsaved={false}
      sendsAtEnter
    >
      <HiddenField name="token" />
      <TextField
        name="password"
        type="password"
        label={t("password")}
        hint={t("passwordHint")}
        autoComplete="new-password"
      />
      <TextField name="repeated" type="password" label={t("repeated")} autoComplete="new-password" />
    </Form>
  );
}
