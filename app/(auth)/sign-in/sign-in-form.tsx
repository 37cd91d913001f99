"use client";

import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { TextField } from "@/components/form/text-field";
import { TextLink } from "@/components/ui/text-link";
import { routes } from "@/core/routes";
import { signInForm } from "@/lib/auth/schema";
import { signInAction } from "./actions";

/** E-mail address and password. */
export function SignInForm({ to }: { to: string }) {
  const t = useTranslations("signIn");
  return (
    <Form
      schema={signInForm}
      action={signInAction}
      defaults={{ to }}
      submit={t("submit")}
      warnUnsaved={false}
      sendsAtEnter
      aside={<TextLink href={routes.forgottenPassword}>{t("forgotten")}</TextLink>}
    >
      <HiddenField name="to" />
      <TextField name="email" type="email" label={t("email")} autoComplete="username" />
      <TextField name="password" type="password" label={t("password")} autoComplete="current-password" />
    </Form>
  );
}
