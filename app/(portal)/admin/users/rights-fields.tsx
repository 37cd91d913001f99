"use client";

import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/form/checkbox-group";
import { SelectField } from "@/components/form/select-field";
import { regions, roles } from "@/core/words/users";

/** Which role somebody has, and for a mediator or coordinator in which regions. */
export function RightsFields() {
  const [t, words] = [useTranslations("accounts"), useTranslations("words")];
  return (
    <>
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
    </>
  );
}
