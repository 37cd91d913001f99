import { momentOf, wallClock } from "@/core/calendar";
import { AskedFirst, RuleBroken, refuse } from "@/core/errors";
import { type AttemptResult, type Channel, type Direction, resultsOf } from "@/core/words/contact-attempts";

type How = { direction: Direction; channel: Channel; result: AttemptResult };

/**
 * An attempt as it was typed, with its moment: the present one where none was. Of a correction `earlier` is what it corrects, of a form
 * that is sent again what it recorded: the moment keeps what a form does not show of it, and what stays as it was is not asked about
 * again, since history may be otherwise; what was voided is said anew. Throws RuleBroken at `at`: `future`, `beforeReceived` or
 * `momentSkipped` (the night in which the clock goes forward); at `result`: `resultOfOtherChannel`.
 */
export function checkedAttempt<T extends How & { at: string | null }>(
  typed: T,
  receivedOn: string,
  now: Date,
  earlier?: How & { at: Date; voided: boolean },
): Omit<T, "at"> & { at: Date } {
  const standing = earlier?.voided ? undefined : earlier;
  const shown = (one?: { at: Date }) => one !== undefined && (typed.at ?? wallClock(one.at)) === wallClock(one.at);
  const at = earlier && shown(earlier) ? earlier.at : typed.at === null ? now : momentOf(typed.at);
  if (!at) throw new RuleBroken("momentSkipped", "at");
  const tooEarly = !shown(standing) && wallClock(at) < receivedOn;
  const staysSo = (["direction", "channel", "result"] as const).every((name) => standing?.[name] === typed[name]);
  const fits = staysSo || resultsOf(typed).includes(typed.result);
  refuse([
    at > now && { rule: "future", field: "at" },
    tooEarly && { rule: "beforeReceived", field: "at" },
    !fits && { rule: "resultOfOtherChannel", field: "result" },
  ]);
  return { ...typed, at };
}

/** Two attempts with a party, in one direction and by one channel, that are no further apart are likely one that was recorded twice. */
const atOnce = 5 * 60_000;

type Tried = Pick<How, "direction" | "channel"> & { partyId: string; at: Date };

/**
 * Asks whether an attempt that is as good as one that stands is another one. Throws AskedFirst `attemptTwice` with that one; whoever
 * knows of it (`beside`) is not asked.
 */
export function askOfTwice(attempt: Tried, others: readonly (Tried & { id: string })[], beside: string | null): void {
  const same = others.findLast(
    ({ partyId, direction, channel, at }) =>
      partyId === attempt.partyId &&
      direction === attempt.direction &&
      channel === attempt.channel &&
      Math.abs(at.getTime() - attempt.at.getTime()) <= atOnce,
  );
  if (same && same.id !== beside) throw new AskedFirst("attemptTwice", { beside: same.id });
}
