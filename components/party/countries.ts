import type { Choice } from "@/components/form/field";
import { countries } from "@/core/words/countries";

/** Where parties live most. */
const nearby = ["NL", "BE", "DE"];

/** What a country is called. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "region", fallback: "code" }).of(code) ?? code;
}

/**
 * The countries to choose from, all there are: those nearby first, the others by name. For the server to make: a browser may
 * know a country by another name, and would then draw the form anew.
 */
export function countryChoices(locale: string): Choice[] {
  const known = (code: string): Choice => ({ value: code, label: countryName(code, locale) });
  const rest = countries.filter((code) => !nearby.includes(code)).map(known);
  return [...nearby.map(known), ...rest.toSorted((one, other) => one.label.localeCompare(other.label, locale))];
}
