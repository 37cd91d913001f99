import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { plainDigits } from "@/core/digits";
import { cleanLine } from "@/core/text";

/** Telephone numbers are read here and nowhere else, for a form, an import and a link alike. */

/** From where the portal's people call. */
const home = "NL";

/** What is written in Dutch for an extension. */
const extension = /[\s,;]*\b(?:tst|toestel|doorkies(?:nummer)?|dkn)\b[\s.:]*/i;

/** What stands before a number and is no part of it. */
const heading = /^(?:tel(?:efoon|\.)?|gsm|mob(?:iel|\.)?|phone)?[\s.:]*(?=[\d+(])/i;

/** The last digits of a second number, `123 45 67/68`, which would be dialled as if they were of the first. */
const another = /^[^/]*\/\s*\d{1,2}$/;

/**
 * A Belgian mobile number as Belgians write it: four digits and pairs, or a slash behind the four. The Dutch write a hyphen or
 * brackets there, all together, or in threes.
 */
const spelledInBelgian = /^(?:\(?04[5-9]\d\)?\s*\/|04[5-9]\d(?:[\s.]+\d\d){3}(?!\d))/;

/**
 * What a telephone number is when called, in E.164 with an extension as RFC 3966 writes it: `+31612345678`,
 * `+31201234567;ext=212`. National writing is that of the country of the party's address. `unreadable` is what is no number there
 * nor in the Netherlands; `ambiguous` what is, or is spelled as, another number in another of these: whoever typed it knows which.
 */
export function readPhone(typed: string, country: string): { e164: string } | "unreadable" | "ambiguous" {
  const text = plain(typed);
  if (another.test(text)) return "unreadable";
  const [there, here] = [parsed(text, country), parsed(text, home)];
  if (!there) return here ? "ambiguous" : "unreadable";
  const isElsewhereToo = here ? here.number !== there.number || spelledInBelgian.test(text) : false;
  return isElsewhereToo ? "ambiguous" : { e164: called(there) };
}

/**
 * The same for an import, whose national writing the contract takes as Dutch: what is a number in the Netherlands alone is that.
 * Null where two people may have it: it is kept as it is written, and nobody is called by it.
 */
export function readImportedPhone(typed: string, country: string): { e164: string | null } | "unreadable" {
  const read = readPhone(typed, country);
  if (typeof read === "object") return read;
  const text = plain(typed);
  const here = parsed(text, home);
  // The contract takes also what is two numbers for one.
  if (read === "unreadable") return here ? { e164: null } : read;
  return { e164: here && !parsed(text, country) ? called(here) : null };
}

/** A number as one writes it in the Netherlands: nationally where it is Dutch, else with the code of its country. */
export function writePhone(e164: string): string {
  const [number = "", ext] = e164.split(";ext=");
  const known = parsePhoneNumberFromString(number);
  if (!known) return e164;
  const written = known.countryCallingCode === "31" ? known.formatNational() : known.formatInternational();
  return ext ? `${written}, tst. ${ext}` : written;
}

/** The number without what stands around it, a country's code begun with `+`, an extension with `ext.`. */
function plain(typed: string): string {
  return plainDigits(cleanLine(typed))
    .replace(heading, "")
    .replace(/^\(((?:\+|00)\d{1,3})\)/, "$1 ")
    .replace(/^[+\s]*0[\s-]*0[\s-]*(?=[1-9])/, "+")
    .replace(extension, " ext. ");
}

function parsed(text: string, country: string): PhoneNumber | undefined {
  const found = parsePhoneNumberFromString(text, { defaultCountry: country as CountryCode, extract: false });
  return found?.isValid() ? found : undefined;
}

function called(number: PhoneNumber): string {
  return number.ext ? `${number.number};ext=${number.ext}` : number.number;
}
