import type { Choice } from "@/components/form/field";

/** Where parties live most, and then other countries from which people in the Netherlands come or to which they go. */
const nearby = ["NL", "BE", "DE"];
const others = [
  ...["AF", "AW", "BG", "CN", "CW", "ER", "ES", "FR", "GB", "GR", "ID", "IN", "IQ", "IR", "IT", "MA", "PL", "PT", "RO"],
  ...["SO", "SR", "SX", "SY", "TR", "UA", "US"],
];

/** What a country is called. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "region", fallback: "code" }).of(code) ?? code;
}

/**
 * The countries to choose from: those nearby first, the others by name; one that is stored already is always among them. For
 * the server to make: a browser may know a country by another name, and would then draw the form anew.
 */
export function countryChoices(locale: string, stored = "NL"): Choice[] {
  const known = (code: string): Choice => ({ value: code, label: countryName(code, locale) });
  const rest = [...new Set([...others, stored])].filter((code) => !nearby.includes(code)).map(known);
  return [...nearby.map(known), ...rest.toSorted((one, other) => one.label.localeCompare(other.label, locale))];
}
