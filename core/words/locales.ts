/** The languages of the interface: Dutch first, British English complete. */
export const locales = ["nl", "en-GB"] as const;
export type Locale = (typeof locales)[number];

/** The cookie in which somebody's choice is kept. */
export const localeCookie = "herstelportaal.locale";

/** The language of a cookie's value, `en` for any English: Dutch where it says nothing that is known. */
export function localeOf(value: string | undefined): Locale {
  return locales.find((locale) => locale === value || languageOf(locale) === value) ?? "nl";
}

/** The language without its country, as its file of messages is called. */
export function languageOf(locale: Locale): "nl" | "en" {
  return locale === "nl" ? "nl" : "en";
}
