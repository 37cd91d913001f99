import { regexes } from "zod";
import { plainDigits } from "@/core/digits";
import { cleanLine } from "@/core/text";

/** Postcodes and e-mail addresses are read here and nowhere else, for a form and an import alike. */

/** A Dutch postcode as it is written, `1234 AB`, of any writing of one; that of another country as it is. Null where it is none. */
export function readPostcode(typed: string, country: string): string | null {
  const text = cleanLine(typed);
  if (country !== "NL") return text;
  const plain = plainDigits(text);
  return /^[1-9]\d{3}[ -]?[A-Z]{2}$/i.test(plain) ? `${plain.slice(0, 4)} ${plain.slice(-2).toUpperCase()}` : null;
}

/**
 * An e-mail address with its domain in lower case, without what a mail program or a sentence puts around it: `mailto:`, a name and
 * angle brackets, quotes, a full stop. Null where it is none, or more than one.
 */
export function readEmail(typed: string): string | null {
  const address = cleanLine(typed)
    .replace(/[.,;]+$/, "")
    .replace(/^[^<>@]*<([^<>]*)>$/, "$1")
    .replace(/^(["'“”„‘’])(.*)["'“”‘’]$/, "$2")
    .replace(/^mailto:\s*/i, "");
  const [name = "", domain = "", ...more] = address.split("@");
  if (more.length > 0 || name.length > 64 || !isAddress(inAscii(name), inAscii(domain))) return null;
  return `${name}@${domain.toLowerCase()}`;
}

/**
 * A question mark is allowed in a name, but comes of a link that says more than to whom, `mailto:a@b.nl?cc=c@d.nl`, and a quote in
 * front of one that lost the other.
 */
function isAddress(name: string, domain: string): boolean {
  return !/^['`]|["?]/.test(name) && regexes.domain.test(domain) && regexes.rfc5322Email.test(`${name}@example.org`);
}

/** With a letter of ours for each of another script, and for the names that stand for those: what zod has is for ASCII alone. */
function inAscii(part: string): string {
  return part
    .replace(/[^\0-\x7F]/gu, (sign) => (/[\p{L}\p{M}\p{N}]/u.test(sign) ? "x" : " "))
    .replace(/\.xn--[a-z\d-]+$/i, ".xx");
}
