"use client";

import { useTranslations } from "next-intl";
import type { Choice } from "@/components/form/field";
import { ContactDetailsFields } from "@/components/party/contact-details-fields";
import { PersonFields } from "@/components/party/person-fields";

/** The lists that the server made. */
export type PartyLists = { countries: Choice[]; languages: Choice[] };
type PartyFieldsProps = PartyLists & { prefix: string };

/** One party: who they are, on which side, whether they ask, and how to reach them. */
export function PartyFields({ prefix, countries, languages }: PartyFieldsProps) {
  const t = useTranslations("registration");
  return (
    <>
      <PersonFields prefix={prefix} languages={languages} />
      <h3 className="font-semibold text-lg">{t("reach")}</h3>
      <ContactDetailsFields prefix={prefix} countries={countries} />
    </>
  );
}
