import { readEmail } from "@/core/contact-details";
import { isDay } from "@/core/dates";
import { cleanLine, cleanText } from "@/core/text";
import { countries } from "@/core/words/countries";
import { dayMeant, momentMeant, nameMeant, yesNoMeant } from "@/lib/import/expected";
import { kinds, type Wrong, wrong } from "@/lib/import/kinds";
import { amsterdamMoment } from "@/lib/import/moments";

/** The day and the moment that it is: nothing lies in the future. */
export type AsOf = { today: string; now: number };

/** What a cell says, a text cleaned (core/text.ts) and so perhaps empty, or what is wrong with it, in words that follow the cell's text. */
export type ReadCell = (text: string, asOf: AsOf) => string | Wrong;

const length = (text: string) => (text.length < 4 ? text.length : [...text].length);
const tooLong = (most: number) => wrong(kinds.long, `is longer than ${most} characters`);
const isLonger = (cell: string, most: number) => cell.length > most && length(cell) > most;

const limited = (cell: string, most: number) => (isLonger(cell, most) ? tooLong(most) : cell);

/** A text of at most so many characters, of several lines where it has them. */
export const text =
  (most: number): ReadCell =>
  (cell) =>
    limited(cleanText(cell), most);

/** A text of one line, of at most so many characters. */
export const line =
  (most: number): ReadCell =>
  (cell) =>
    limited(cleanLine(cell), most);

/** A key: 1 to 64 characters. It is compared as it is and read by nobody: cleaned it would not find what is stored already. */
export const key: ReadCell = (cell) => limited(cell, 64);

/** One of a list of codes, in lower case, exactly as listed. */
export const code = (codes: readonly string[]): ReadCell => {
  const known = new Set(codes);
  return (cell) => {
    if (known.has(cell)) return cell;
    const meant = nameMeant(cell, codes);
    return wrong(kinds.code, `is not one of ${codes.join(", ")}${meant ? `: write ${meant}` : ""}`);
  };
};

/** `yes` or `no`, as a boolean. */
export const yesNo: ReadCell = (cell) => {
  if (cell === "yes") return "t";
  if (cell === "no") return "f";
  const meant = yesNoMeant(cell);
  return wrong(kinds.yesNo, meant ? `is not yes or no: write ${meant}` : undefined);
};

const future = wrong(kinds.future);
const noDate = wrong(kinds.date);

/** A calendar day, not in the future. */
export const day: ReadCell = (cell, { today }) => {
  if (isDay(cell)) return cell > today ? future : cell;
  return /^\d{4}-\d{2}-\d{2}$/.test(cell)
    ? noDate
    : wrong(kinds.date, `is not a date: write ${dayMeant(cell) ?? "YYYY-MM-DD"}`);
};

/** Before it, by an offset or in Amsterdam, lies the year 0, which there is not. */
const firstMoment = Date.parse("0001-01-01T00:00:00Z");
const noMoment = wrong(kinds.moment);

/** A moment in Amsterdam, or with its offset; not in the future. */
export const moment: ReadCell = (cell, { now }) => {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/.exec(cell);
  const [, date = "", hour = "", minute = "", second = "00", zone] = match ?? [];
  if (!match) return wrong(kinds.moment, `is not a moment: write ${momentMeant(cell) ?? "YYYY-MM-DDThh:mm"}`);
  if (!isDay(date) || hour > "23" || minute > "59" || second > "59") return noMoment;
  if (zone && zone !== "Z" && (zone.slice(1, 3) > "23" || zone.slice(4) > "59")) return noMoment;
  const at = zone
    ? Date.parse(`${date}T${hour}:${minute}:${second}${zone}`)
    : amsterdamMoment(date, hour, minute, second);
  if (at === null) return wrong(kinds.moment, "does not exist in Amsterdam: the clock went forward");
  if (at < firstMoment) return noMoment;
  return at > now ? future : new Date(at).toISOString();
};

/** An address with one @ and a dotted domain. */
export const email: ReadCell = (cell) => {
  if (isLonger(cell, 254)) return tooLong(254);
  return readEmail(cell) ?? wrong(kinds.email);
};

const assigned: ReadonlySet<string> = new Set(countries);

/** ISO 3166-1 alpha-2, upper case. */
export const country: ReadCell = (cell) => {
  if (assigned.has(cell)) return cell;
  const meant = nameMeant(cell, assigned);
  return wrong(kinds.country, meant ? `is not a country code: write ${meant}` : undefined);
};

/** BCP 47. */
export const language: ReadCell = (cell) => {
  try {
    return Intl.getCanonicalLocales(cell).length === 1 ? cell : wrong(kinds.language);
  } catch {
    return wrong(kinds.language);
  }
};
