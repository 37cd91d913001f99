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
export function resultsOf({
  direction,
  channel,
}: {
  direction: Direction;
  channel: Channel;
}): readonly AttemptResult[] {
  return direction === "incoming" ? incoming : outgoing[channel];
}
