import { searchKey } from "@/core/compare";
import { asDate, dayFrom } from "@/core/dates";
import { months, placeIn, weekdays } from "@/core/day-names";

/** Days and times as people write them, read in one way for the browser and the server. */

/** The earliest day that anybody means. */
export const firstDay = "1900-01-01";

/** A year of two digits that lies further ahead than this is one of the century before: nobody mistypes that far. */
const yearsToCome = 20;

/** What is known besides what was typed: which day it is, and that a day of birth lies behind us. */
export type Around = { today: string; birth?: boolean };

/**
 * The calendar day, `YYYY-MM-DD`, that somebody typed: day, month and year in this order (`2-12-2024`, `2/12/24`, `2 dec`,
 * `maandag 2 december 2024`, `02122024`), or as ISO 8601 writes it; in whatever digits, with whatever dashes and spaces. A year of
 * two digits is one of the 80 behind us or the 20 to come, of a birth the last one; without a year it is the last such day. Null
 * where there is no such day, or it can't be told which: `24-12-02` may begin with the year.
 */
export function readDay(typed: string, around: Around): string | null {
  const text = searchKey(typed).replace(/[.,]$/, "");
  const [weekday = "", behind = ""] = partsOf(text, /^([a-z]+)\.?,? (.*)/);
  const named = placeIn(weekdays, weekday);
  const day = readParts(named < 0 ? text : behind, around);
  if (day === null || day < firstDay) return null;
  return named < 0 || asDate(day).getUTCDay() === named ? day : null;
}

/** What stands in the brackets of a pattern; nothing of a text that is not of it. */
function partsOf(text: string, pattern: RegExp): (string | undefined)[] {
  return pattern.exec(text)?.slice(1) ?? [];
}

function readParts(text: string, around: Around): string | null {
  const [isoYear, isoMonth, isoDay] = partsOf(text, /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/);
  if (isoYear) return dayFrom(Number(isoYear), Number(isoMonth), Number(isoDay));
  if (/^\d{8}$/.test(text)) return readRun(text);
  const [monthFirst, date, yearAfter] = partsOf(text, /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/);
  if (monthFirst) return dayFrom(Number(yearAfter), placeIn(months, monthFirst) + 1, Number(date));
  const [dayOfMonth, month = "", year] = partsOf(
    text,
    /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)?[-/. ]{1,3}(\d{1,2}|[a-z]+)\.?,?(?:[-/. ]{1,3}(\d{4}|\d{2}))?$/,
  );
  if (!dayOfMonth) return null;
  const number = /\d/.test(month) ? Number(month) : placeIn(months, month) + 1;
  const meant = withYear(year, number, Number(dayOfMonth), around);
  // What is written down is mostly of late: who means the year in front is not taken for somebody who means years ago.
  const isRow = /^\d\d\D+\d\d\D+\d\d$/.test(text) && !around.birth;
  const reversed = isRow ? withYear(dayOfMonth, number, Number(year), around) : null;
  return reversed !== null && reversed <= around.today && meant !== null && meant < reversed ? null : meant;
}

/** Eight digits: day, month, year, or the year first; as only one of the two can be. */
function readRun(run: string): string | null {
  const [year, first, last] = [Number(run.slice(4)), Number(run.slice(2, 4)), Number(run.slice(0, 2))];
  const ours = year < 1900 ? null : dayFrom(year, first, last);
  return ours ?? dayFrom(Number(run.slice(0, 4)), Number(run.slice(4, 6)), Number(run.slice(6)));
}

function withYear(year: string | undefined, month: number, date: number, { today, birth }: Around): string | null {
  if (year?.length === 4) return dayFrom(Number(year), month, date);
  const thisYear = Number(today.slice(0, 4));
  if (year === undefined) {
    if (birth) return null;
    // Two leap years lie eight years apart at most, round 1900 and 2100.
    const days = Array.from({ length: 9 }, (_, back) => dayFrom(thisYear - back, month, date));
    return days.find((day) => day !== null && day <= today) ?? null;
  }
  const century = thisYear - (thisYear % 100);
  const years = [century + 100, century, century - 100].map((one) => one + Number(year));
  const isPossible = (one: number) =>
    birth ? (dayFrom(one, month, date) ?? `${one}`) <= today : one <= thisYear + yearsToCome;
  return dayFrom(Math.max(...years.filter(isPossible)), month, date);
}

/** The time on a clock of 24 hours, `hh:mm`, that somebody typed: `9:30`, `9.30`, `930`, `9u30`, `9 uur`. Null where it is none. */
export function readTime(typed: string): string | null {
  const pattern = /^(\d{1,2})(?:(?:[:.,]|\s?u(?:ur)?\s?)?(\d{2}))?(?:\s?u(?:ur)?)?$/;
  const [hour = "", minute = ""] = partsOf(searchKey(typed), pattern);
  if (hour === "" || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
}

/** A day as a form shows it, `02-12-2024`; what is no day of ISO 8601 stays as it was typed. */
export function writeDay(day: string): string {
  const [year, month, date] = partsOf(day, /^(\d{4})-(\d{2})-(\d{2})$/);
  return year ? `${date}-${month}-${year}` : day;
}
