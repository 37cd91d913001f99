"use client";

import { useTranslations } from "next-intl";
import type { Choice } from "@/components/form/field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { SafelyFields } from "@/components/party/safely-fields";
import { messagePermissions } from "@/core/words/parties";
import { addressUses, callerPermissions } from "@/core/words/reaching";

type Props = {
  /** The path of the party in the form, such as `parties.0.`. */
  prefix?: string;
  countries: Choice[];
};

/** The fields for how to reach a party. */
export function ContactDetailsFields({ prefix = "", countries }: Props) {
  const t = useTranslations("registration");
  const reaching = useTranslations("reaching");
  const words = useTranslations("words");
  return (
    <>
      <TextField name={`${prefix}phone`} type="tel" label={t("phone")} width="medium" optional />
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <SelectField
          name={`${prefix}messagePermission`}
          label={t("messagePermission")}
          choices={messagePermissions.map((value) => ({ value, label: words(`messagePermissions.${value}`) }))}
        />
        <SelectField
          name={`${prefix}callerPermission`}
          label={reaching("caller")}
          placeholder={words("messagePermissions.unknown")}
          choices={callerPermissions.map((value) => ({ value, label: words(`callerPermissions.${value}`) }))}
          optional
        />
      </div>
      <TextArea name={`${prefix}instructions`} label={t("instructions")} hint={t("instructionsHint")} optional />
      <TextField name={`${prefix}email`} type="email" label={t("email")} optional />
      <TextField name={`${prefix}reachedThrough`} label={t("reachedThrough")} hint={t("reachedThroughHint")} optional />
      <div className="grid gap-6 sm:grid-cols-[minmax(0,1fr)_12rem]">
        <TextField name={`${prefix}street`} label={t("street")} optional />
        <TextField name={`${prefix}houseNumber`} label={t("houseNumber")} optional />
      </div>
      <div className="grid gap-6 sm:grid-cols-[12rem_minmax(0,1fr)_12rem]">
        <TextField name={`${prefix}postcode`} label={t("postcode")} optional />
        <TextField name={`${prefix}city`} label={t("city")} optional />
        <SelectField name={`${prefix}country`} label={t("country")} choices={countries} />
      </div>
      <SelectField
        name={`${prefix}addressUse`}
        label={reaching("addressUse")}
        placeholder={words("messagePermissions.unknown")}
        choices={addressUses.map((value) => ({ value, label: words(`addressUses.${value}`) }))}
        optional
      />
      <SafelyFields prefix={prefix} />
    </>
  );
}
