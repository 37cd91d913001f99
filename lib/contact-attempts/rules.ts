import { momentOf, wallClock } from "@/core/calendar";
import { RuleBroken, refuse } from "@/core/errors";
import { type AttemptResult, type Channel, type Direction, resultsOf } from "@/core/words/contact-attempts";

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
  const tooEarly = !shown(standing) && typed.at < receivedOn;
  const staysSo = (["direction", "channel", "result"] as const).every((name) => standing?.[name] === typed[name]);
  const fits = staysSo || resultsOf(typed).includes(typed.result);
  refuse([
    at > now && { rule: "future", field: "at" },
    tooEarly && { rule: "beforeReceived", field: "at" },
    !fits && { rule: "resultOfOtherChannel", field: "result" },
  ]);
  return { ...typed, at };
}
