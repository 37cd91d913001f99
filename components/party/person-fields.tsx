"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/form/checkbox";
import { DateField } from "@/components/form/date-field";
import type { Choice } from "@/components/form/field";
import { RadioGroup } from "@/components/form/radio-group";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { partyRolesOf, sides } from "@/core/words/parties";

/** Who a party is: on which side, in which role, whether they ask, their name, day of birth and language. */
export function PersonFields({ prefix = "", languages }: { prefix?: string; languages: Choice[] }) {
  const t = useTranslations("registration");
  const words = useTranslations("words");
  return (
    <>
      <RadioGroup
        name={`${prefix}side`}
        label={t("side")}
        choices={sides.map((value) => ({ value, label: words(`sides.${value}`) }))}
      />
      <SelectField
        name={`${prefix}role`}
        label={t("role")}
        placeholder={t("choose")}
        groups={sides.map((side) => ({
          label: words(`sides.${side}`),
          choices: partyRolesOf[side].map((value) => ({ value, label: words(`partyRoles.${value}`) })),
        }))}
      />
      <Checkbox name={`${prefix}initiator`} label={t("initiator")} />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField name={`${prefix}givenName`} label={t("givenName")} optional />
        <TextField name={`${prefix}familyName`} label={t("familyName")} />
      </div>
      <div className="grid gap-6 sm:grid-cols-2">
        <DateField name={`${prefix}birthOn`} label={t("birthOn")} birth optional />
        <SelectField name={`${prefix}preferredLanguage`} label={t("preferredLanguage")} choices={languages} />
      </div>
    </>
  );
}
