"use client";

import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { TextField } from "@/components/form/text-field";
import { forgottenPasswordInput } from "@/lib/auth/schema";
import { forgottenPasswordAction } from "./actions";

/** The address for which a link is asked. */
export function ForgottenPasswordForm() {
  const t = useTranslations("forgottenPassword");
  const words = useTranslations("signIn");
  return (
    <Form
      schema={forgottenPasswordInput}
      action={forgottenPasswordAction}
      submit={t("submit")}
      warnUnsaved={false}
      sendsAtEnter
    >
      <TextField name="email" type="email" label={words("email")} autoComplete="username" />
    </Form>
  );
}
