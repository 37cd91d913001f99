import { Temporal } from "temporal-polyfill";
import { timeZone } from "@/core/dates";

/** What the clock on the wall in Amsterdam shows at a moment, `YYYY-MM-DDThh:mm`. */
export function wallClock(moment: Date): string {
  return zoned(moment).toPlainDateTime().toString({ smallestUnit: "minute" });
}

/**
 * The moment at which the clock in Amsterdam shows `YYYY-MM-DDThh:mm[:ss]`, the first of two where it shows it twice;
 * null where it never does, in the night in which the clock goes forward.
 */
export function momentOf(wall: string): Date | null {
  const plain = Temporal.PlainDateTime.from(wall);
  const instant = plain.toZonedDateTime(timeZone);
  if (!instant.toPlainDateTime().equals(plain)) return null;
  return new Date(instant.epochMilliseconds);
}

/** Days from one calendar day to another: 0 on the same day, negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** The calendar day so many days later, or earlier with a negative number. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The Monday of the week of a calendar day. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);
}

function zoned(moment: Date) {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
}
