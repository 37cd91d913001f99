export const channels = [
  "letter",
  "phone",
  "email",
  "text_message",
  "video_call",
  "visit",
  "through_referrer",
] as const;
export type Channel = (typeof channels)[number];

export const directions = ["outgoing", "incoming"] as const;
export type Direction = (typeof directions)[number];

export const attemptResults = ["sent", "reached", "no_answer", "message_left", "undeliverable", "refused"] as const;
export type AttemptResult = (typeof attemptResults)[number];

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

/**
 * What is pressed to record an attempt in one go. A letter, a mail and a wrong number say by themselves by which channel; the others
 * are by the one that is chosen.
 */
export const presses = [
  "no_answer",
  "reached",
  "message_left",
  "wrong_number",
  "letter_sent",
  "email_sent",
  "sent_through",
  "incoming",
] as const;
export type Press = (typeof presses)[number];
