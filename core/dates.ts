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
