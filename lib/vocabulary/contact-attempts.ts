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
