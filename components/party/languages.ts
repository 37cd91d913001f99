import type { useTranslations } from "next-intl";
import type { Choice } from "@/components/form/field";
import { commonLanguages, noLanguages, partyLanguages } from "@/core/words/languages";

type Words = Pick<ReturnType<typeof useTranslations<"words">>, "has"> & ((key: `languages.${OwnName}`) => string);
type OwnName = (typeof ownNames)[number];

/** Languages and answers whose names `Intl` does not know, or says in words that nobody here uses: they stand in the messages. */
export const ownNames = ["ber", "hns", "srm", "djk", "aii", "dse", "sgn", "mis", "und"] as const;

/** What a language is called, or the answer that is none; its code where nobody has a name for it. */
export function languageName(code: string, locale: string, words: Words): string {
  const own = ownNames.find((known) => known === code);
  if (own) return words(`languages.${own}`);
  return new Intl.DisplayNames(locale, { type: "language", fallback: "code" }).of(code) ?? code;
}

/**
 * The languages to choose from: those that parties have most, the others by name, then *anders* and *niet gevraagd*. For the
 * server to make, as the countries are.
 */
export function languageChoices(locale: string, words: Words): Choice[] {
  const known = (value: string): Choice => ({ value, label: languageName(value, locale, words) });
  const apart: readonly string[] = [...commonLanguages, ...noLanguages];
  const rest = partyLanguages.filter((code) => !apart.includes(code)).map(known);
  return [
    ...commonLanguages.map(known),
    ...rest.toSorted((one, other) => one.label.localeCompare(other.label, locale)),
    ...noLanguages.map(known),
  ];
}
