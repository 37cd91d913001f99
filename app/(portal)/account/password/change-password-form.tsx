"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { Form } from "@/components/form/form";
import { TextField } from "@/components/form/text-field";
import { routes } from "@/core/routes";
import { changePasswordInput } from "@/lib/account/schema";
import { changePasswordAction } from "./actions";

/** The present password, and a new one twice. */
export function ChangePasswordForm() {
  const t = useTranslations("setPassword");
  return (
    <Form
      schema={changePasswordInput}
      action={changePasswordAction}
      submit={t("submit")}
      warnUnsaved={false}
      aside={<CancelLink href={routes.account} />}
    >
      <TextField name="current" type="password" label={t("current")} autoComplete="current-password" />
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
