import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { cleanLine } from "@/core/text";

/** Contact details are read here and nowhere else, for a form, an import, a link and a search alike. */

/** From where the portal's people call. */
const home = "NL";

/** What is written in Dutch for an extension. */
const extension = /[\s,;]*\b(?:tst|toestel|doorkies(?:nummer)?|dkn)\b[\s.:]*/i;

/** What stands before a number and is no part of it. */
const heading = /^(?:tel(?:efoon|\.)?|gsm|mob(?:iel|\.)?|phone)?[\s.:]*(?=[\d+(])/i;

/**
 * What a telephone number is when called, in E.164 with an extension as RFC 3966 writes it: `+31612345678`,
 * `+31201234567;ext=212`. National writing is that of the country of the party's address. `unreadable` is what is no number there
 * nor in the Netherlands; `ambiguous` what would be another's in the Netherlands: whoever typed it knows which.
 */
export function readPhone(typed: string, country: string): { e164: string } | "unreadable" | "ambiguous" {
  const there = parsed(typed, country);
  const here = country === home ? there : parsed(typed, home);
  if (there && here && there.number !== here.number && isDutchMobile(here)) return "ambiguous";
  if (there) return { e164: called(there) };
  return here ? "ambiguous" : "unreadable";
}

/**
 * The same for an import, whose national writing the contract takes as Dutch: what is a number in the Netherlands alone is that.
 * Null where two people may have it: it is kept as it is written, and nobody is called by it.
 */
export function readImportedPhone(typed: string, country: string): { e164: string | null } | "unreadable" {
  const read = readPhone(typed, country);
  if (read !== "ambiguous") return read;
  const here = parsed(typed, home);
  return { e164: here && !parsed(typed, country) ? called(here) : null };
}

/** A number as one writes it in the Netherlands: nationally where it is Dutch, else with the code of its country. */
export function writePhone(e164: string): string {
  const [number = "", ext] = e164.split(";ext=");
  const known = parsePhoneNumberFromString(number);
  if (!known) return e164;
  const written = known.countryCallingCode === "31" ? known.formatNational() : known.formatInternational();
  return ext ? `${written}, tst. ${ext}` : written;
}

/** A Dutch postcode as it is written, `1234 AB`, of any writing of one; that of another country as it is. Null where it is none. */
export function readPostcode(typed: string, country: string): string | null {
  const text = cleanLine(typed);
  if (country !== home) return text;
  const [, digits, letters = ""] = /^([1-9]\d{3})[ -]?([A-Z]{2})$/i.exec(text) ?? [];
  return digits ? `${digits} ${letters.toUpperCase()}` : null;
}

/** An e-mail address with its domain in lower case: one `@` and a dotted domain. Null where it is none. */
export function readEmail(typed: string): string | null {
  const [, name, domain = ""] = /^([^@\s]+)@([^@\s.]+(?:\.[^@\s.]+)+)$/.exec(cleanLine(typed)) ?? [];
  return name ? `${name}@${domain.toLowerCase()}` : null;
}

function parsed(typed: string, country: string): PhoneNumber | undefined {
  const text = cleanLine(typed)
    .replace(heading, "")
    .replace(/^\(((?:\+|00)\d{1,3})\)/, "$1 ")
    .replace(/^[+\s]*0[\s-]*0[\s-]*(?=[1-9])/, "+")
    .replace(extension, " ext. ");
  const found = parsePhoneNumberFromString(text, { defaultCountry: country as CountryCode, extract: false });
  return found?.isValid() ? found : undefined;
}

function called(number: PhoneNumber): string {
  return number.ext ? `${number.number};ext=${number.ext}` : number.number;
}

function isDutchMobile(number: PhoneNumber): boolean {
  return /^\+316\d{8}$/.test(number.number);
}
