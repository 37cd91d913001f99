"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/form/checkbox";
import { DateField } from "@/components/form/date-field";
import type { Choice } from "@/components/form/field";
import { RadioGroup } from "@/components/form/radio-group";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { ContactDetailsFields } from "@/components/party/contact-details-fields";
import { partyRolesOf, sides } from "@/core/words/parties";

/** The lists that the server made. */
export type PartyLists = { countries: Choice[]; languages: Choice[] };
type PartyFieldsProps = PartyLists & { prefix: string };

/** One party: who they are, on which side, whether they ask, and how to reach them. */
export function PartyFields({ prefix, countries, languages }: PartyFieldsProps) {
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
      <h3 className="font-semibold text-lg">{t("reach")}</h3>
      <ContactDetailsFields prefix={prefix} countries={countries} />
    </>
  );
}
