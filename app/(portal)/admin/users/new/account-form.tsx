"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { TextField } from "@/components/form/text-field";
import { routes } from "@/core/routes";
import { accountInput } from "@/lib/users/schema";
import { RightsFields } from "../rights-fields";
import { createAccountAction } from "./actions";

/** A new account: whose, with which role, and for a mediator or coordinator in which regions. */
export function AccountForm({ formKey }: { formKey: string }) {
  const t = useTranslations("accounts");
  return (
    <Form
      schema={accountInput}
      action={createAccountAction}
      defaults={{ key: formKey }}
      submit={t("submit")}
      aside={<CancelLink href={routes.users} />}
    >
      <HiddenField name="key" />
      <TextField name="name" label={t("name")} />
      <TextField name="email" type="email" label={t("email")} />
      <RightsFields />
    </Form>
  );
}
