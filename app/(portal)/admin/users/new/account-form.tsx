"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { CheckboxGroup } from "@/components/form/checkbox-group";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { routes } from "@/lib/core/routes";
import { accountInput } from "@/lib/users/schema";
import { regions, roles } from "@/lib/vocabulary/users";
import { createAccountAction } from "./actions";

/** A new account: whose, with which role, and for a mediator or coordinator in which regions. */
export function AccountForm({ formKey }: { formKey: string }) {
  const t = useTranslations("accounts");
  const words = useTranslations("words");
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
      <SelectField
        name="role"
        label={t("role")}
        placeholder={t("choose")}
        choices={roles.map((value) => ({ value, label: words(`roles.${value}`) }))}
      />
      <CheckboxGroup
        name="regions"
        label={t("regions")}
        hint={t("regionsHint")}
        choices={regions.map((value) => ({ value, label: words(`regions.${value}`) }))}
      />
    </Form>
  );
}
