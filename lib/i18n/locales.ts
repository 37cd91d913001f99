/** The languages of the interface: Dutch first, English complete. */
export const locales = ["nl", "en"] as const;
export type Locale = (typeof locales)[number];

/** The cookie in which somebody's choice is kept. */
export const localeCookie = "herstelportaal.locale";

/** The language of a cookie's value: Dutch where it says nothing that is known. */
export function localeOf(value: string | undefined): Locale {
  return locales.find((locale) => locale === value) ?? "nl";
}
