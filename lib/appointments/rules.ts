import { momentOf, wallClock } from "@/core/calendar";
import { RuleBroken } from "@/core/errors";
import { checkDay } from "@/lib/entries/day-of-entry";

type Planned = { at: string; madeOn: string };

/**
 * An appointment as it was typed, with its moment. Of a correction `standing` is what stands there: what stays as it was is not asked
 * about again. Throws RuleBroken `future` or `beforeReceived` at `madeOn`; at `at` `momentSkipped`, or `plannedBehind` where it lies
 * before the day on which it was made.
 */
export function checkedAppointment<T extends Planned>(
  typed: T,
  receivedOn: string,
  today: string,
  standing?: { at: Date; madeOn: string },
): Omit<T, "at"> & { at: Date } {
  const isShown = standing !== undefined && wallClock(standing.at) === typed.at;
  const at = isShown ? standing.at : momentOf(typed.at);
  if (!at) throw new RuleBroken("momentSkipped", "at");
  checkDay({ day: typed.madeOn, field: "madeOn" }, receivedOn, today, standing?.madeOn);
  if (typed.at.slice(0, 10) < typed.madeOn && !isShown) throw new RuleBroken("plannedBehind", "at");
  return { ...typed, at };
}

/** Whether something still to come goes no further once a party takes part no longer: what is planned with them, or between the parties. */
export function isStopped(
  planned: { partyId: string | null; at: Date },
  { partyId, now }: { partyId: string; now: Date },
): boolean {
  return planned.at > now && (planned.partyId === partyId || planned.partyId === null);
}

/** How long something takes of which nobody said so, in minutes. */
const usualMinutes = 60;

type Span = { at: Date; minutes: number | null };

/** Whether two appointments are at the same time, however short: one that begins as another ends is not. */
export function overlap(one: Span, other: Span): boolean {
  return one.at < endOf(other) && other.at < endOf(one);
}

/** When an appointment ends: an hour after it begins, where nobody said how long it takes. */
export function endOf({ at, minutes }: Span): Date {
  return new Date(at.getTime() + (minutes ?? usualMinutes) * 60_000);
}
