import { isValidPhoneNumber } from "libphonenumber-js/min";
import { countries } from "@/lib/import/countries";
import { amsterdamMoment } from "@/lib/import/moments";

/** What a cell says, or what is wrong with it, in words that follow the cell's text. */
export type ReadCell = (text: string) => string | { fault: string };

const wrong = (fault: string) => ({ fault });
const length = (text: string) => (text.length < 4 ? text.length : [...text].length);

/** A text of at most so many characters. */
export const text =
  (most = Number.POSITIVE_INFINITY): ReadCell =>
  (cell) =>
    cell.length > most && length(cell) > most ? wrong(`is longer than ${most} characters`) : cell;

/** A key: 1 to 64 characters. */
export const key = text(64);

/** One of a list of codes, in lower case, exactly as listed. */
export const code = (codes: readonly string[]): ReadCell => {
  const known = new Set(codes);
  return (cell) => (known.has(cell) ? cell : wrong(`is not one of ${codes.join(", ")}`));
};

/** `yes` or `no`, as a boolean. */
export const yesNo: ReadCell = (cell) => (cell === "yes" ? "t" : cell === "no" ? "f" : wrong("is not yes or no"));

/** A calendar day, not in the future. */
export const day =
  (today: string): ReadCell =>
  (cell) => {
    if (!isDay(cell)) return wrong("is not a date");
    return cell > today ? wrong("lies in the future") : cell;
  };

/** Before it, by an offset or in Amsterdam, lies the year 0, which there is not. */
const firstMoment = Date.parse("0001-01-01T00:00:00Z");

/** A moment in Amsterdam, or with its offset; not in the future. */
export const moment =
  (now: number): ReadCell =>
  (cell) => {
    const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/.exec(cell);
    const [, date = "", hour = "", minute = "", second = "00", zone] = match ?? [];
    if (!match || !isDay(date) || hour > "23" || minute > "59" || second > "59") return wrong("is not a moment");
    if (zone && zone !== "Z" && (zone.slice(1, 3) > "23" || zone.slice(4) > "59")) return wrong("is not a moment");
    const at = zone
      ? Date.parse(`${date}T${hour}:${minute}:${second}${zone}`)
      : amsterdamMoment(date, hour, minute, second);
    if (at === null) return wrong("does not exist in Amsterdam: the clock went forward");
    if (at < firstMoment) return wrong("is not a moment");
    return at > now ? wrong("lies in the future") : new Date(at).toISOString();
  };

/** An address with one @ and a dotted domain. */
export const email: ReadCell = (cell) =>
  /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(cell) ? cell : wrong("is not an e-mail address");

/** A number that can be called, in the national form of the Netherlands or with its country's code. */
export const phone: ReadCell = (cell) => (isValidPhoneNumber(cell, "NL") ? cell : wrong("is not a telephone number"));

/** ISO 3166-1 alpha-2, upper case. */
export const country: ReadCell = (cell) => (countries.has(cell) ? cell : wrong("is not a country code"));

/** BCP 47. */
export const language: ReadCell = (cell) => {
  try {
    return Intl.getCanonicalLocales(cell).length === 1 ? cell : wrong("is not a language tag");
  } catch {
    return wrong("is not a language tag");
  }
};

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(cell: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell)) return false;
  const [year, month, date] = [Number(cell.slice(0, 4)), Number(cell.slice(5, 7)), Number(cell.slice(8))];
  const most = days[month - 1];
  if (year === 0 || most === undefined || date < 1 || date > most) return false;
  return month !== 2 || date < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}
