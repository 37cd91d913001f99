import { momentOf, wallClock } from "@/lib/core/calendar";
import { RuleBroken } from "@/lib/core/errors";
import type { AttemptResult, Channel, Direction } from "@/lib/vocabulary/contact-attempts";

const written: readonly AttemptResult[] = ["sent", "undeliverable", "refused"];
const live: readonly AttemptResult[] = ["reached", "no_answer", "message_left", "undeliverable", "refused"];

/** The results that an attempt of ours can have, by its channel. A text message or a go-between can be either. */
const outgoing = {
  letter: written,
  email: written,
  text_message: [...written, "reached", "no_answer"],
  phone: live,
  video_call: live,
  visit: live,
  through_referrer: [...written, "reached", "no_answer", "message_left"],
} as const satisfies Record<Channel, readonly AttemptResult[]>;

/** What can come of it where a party turns to us: they spoke with somebody, wrote, or left a message. */
const incoming: readonly AttemptResult[] = ["reached", "sent", "message_left", "refused"];

/** The results that an attempt can have, by its direction and channel. */
function resultsOf({ direction, channel }: { direction: Direction; channel: Channel }): readonly AttemptResult[] {
  return direction === "incoming" ? incoming : outgoing[channel];
}

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
