import { momentOf, wallClock } from "@/lib/core/calendar";
import { RuleBroken } from "@/lib/core/errors";
import { type AttemptResult, type Channel, type Direction, resultsOf } from "@/lib/vocabulary/contact-attempts";

type How = { direction: Direction; channel: Channel; result: AttemptResult };

/**
 * An attempt as it was typed, with its moment. Of a correction `earlier` is what it corrects: the moment keeps what a form does
 * not show of it, and what stays as it was is not asked about again, since history may be otherwise; what was voided is said
 * anew. Throws RuleBroken at `at`: `future`, `beforeReceived` or `momentSkipped` (the night in which the clock goes forward); at
 * `result`: `resultOfOtherChannel`.
 */
export function checkedAttempt<T extends How & { at: string }>(
  typed: T,
  receivedOn: string,
  now: Date,
  earlier?: How & { at: Date; voided: boolean },
): Omit<T, "at"> & { at: Date } {
  const standing = earlier?.voided ? undefined : earlier;
  const shown = (one?: { at: Date }) => one !== undefined && wallClock(one.at) === typed.at;
  const at = earlier && shown(earlier) ? earlier.at : momentOf(typed.at);
  if (!at) throw new RuleBroken("momentSkipped", "at");
  if (at > now) throw new RuleBroken("future", "at");
  if (!shown(standing) && typed.at.slice(0, 10) < receivedOn) throw new RuleBroken("beforeReceived", "at");
  const staysSo = (["direction", "channel", "result"] as const).every((name) => standing?.[name] === typed[name]);
  if (!staysSo && !resultsOf(typed).includes(typed.result)) throw new RuleBroken("resultOfOtherChannel", "result");
  return { ...typed, at };
}
