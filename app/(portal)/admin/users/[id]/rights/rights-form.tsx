"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import type { FormValues } from "@/core/form-state";
import { routes } from "@/core/routes";
import { accountChangeInput } from "@/lib/users/schema";
import { RightsFields } from "../../rights-fields";
import { changeAccountAction } from "./actions";

/** Another role and other regions for an account: `defaults` says which it has, and the key of the form. */
export function RightsForm({ defaults }: { defaults: FormValues }) {
  const t = useTranslations("accounts");
  return (
    <Form
      schema={accountChangeInput}
      action={changeAccountAction}
      defaults={defaults}
      submit={t("save")}
      aside={<CancelLink href={routes.users} />}
    >
      <HiddenField name="key" />
      <HiddenField name="userId" />
      <HiddenField name="was" />
      <RightsFields />
    </Form>
  );
}
