/** A calendar day as a date that a formatter can write: noon in Universal Time is the same day in Amsterdam. */
export function asDate(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
