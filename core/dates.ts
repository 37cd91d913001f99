export const timeZone = "Europe/Amsterdam";

/** Sweden writes a day as ISO 8601 does. */
const isoDay = new Intl.DateTimeFormat("sv-SE", { timeZone });

/** The calendar day in Amsterdam of a moment, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return isoDay.format(moment);
}

/** A calendar day as a date that a formatter can write: noon in Universal Time is the same day in Amsterdam. */
export function asDate(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The calendar day, `YYYY-MM-DD`, of a year, month and date; null where there is no such day. */
export function dayFrom(year: number, month: number, date: number): string | null {
  const most = month === 2 && !isLeap(year) ? 28 : (longestMonths[month - 1] ?? 0);
  if (year < 1 || date < 1 || date > most) return null;
  return [String(year).padStart(4, "0"), ...[month, date].map((part) => String(part).padStart(2, "0"))].join("-");
}

/** Whether a text is a calendar day, `YYYY-MM-DD`. Without a library, as an import asks it of millions. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return dayFrom(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) !== null;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
