import type { ClosingReason, ContactForm } from "@/lib/vocabulary/cases";
import type { InitiatingSide } from "@/lib/vocabulary/parties";
import type { Region } from "@/lib/vocabulary/users";

export type ClosedSlot = { reason: ClosingReason; asks: InitiatingSide; form?: ContactForm };
export type OpenStory = "not_approached" | "awaiting_answer" | "both_agreed" | "stopped" | "contact_made";
export type OpenSlot = { story: OpenStory; asks: InitiatingSide; waiting: number; unassigned?: boolean };
const closed = (reason: ClosingReason, asks: InitiatingSide, form?: ContactForm): ClosedSlot => ({
  reason,
  asks,
  form,
});
const met = (form: ContactForm, asks: InitiatingSide) => closed("contact_completed", asks, form);

/** How the closed cases ended, in about the order in which they were taken up: three in ten with contact. */
export const closedSlots: readonly ClosedSlot[] = [
  closed("no_response", "harmed"),
  met("conversation", "harmed"),
  closed("declined_by_responsible", "harmed"),
  closed("declined_by_harmed", "responsible"),
  closed("withdrawn_by_harmed", "harmed"),
  met("letter_exchange", "responsible"),
  closed("no_response", "responsible"),
  closed("declined_by_responsible", "harmed"),
  met("conversation", "harmed"),
  closed("not_suitable", "responsible"),
  closed("no_response", "harmed"),
  closed("declined_by_harmed", "responsible"),
  met("shuttle", "harmed"),
  closed("withdrawn_by_responsible", "harmed"),
  closed("elsewhere", "both"),
  closed("no_response", "harmed"),
  closed("declined_by_harmed", "responsible"),
  met("video_conversation", "harmed"),
  closed("withdrawn_by_harmed", "responsible"),
  closed("declined_by_responsible", "harmed"),
  closed("safety", "harmed"),
  met("conversation", "responsible"),
  closed("no_response", "responsible"),
  closed("declined_by_responsible", "harmed"),
  met("group_conversation", "harmed"),
  closed("withdrawn_by_harmed", "harmed"),
  closed("no_response", "harmed"),
  met("conversation", "both"),
  closed("declined_by_harmed", "responsible"),
  closed("not_suitable", "harmed"),
  met("message", "responsible"),
  closed("no_response", "harmed"),
  met("letter_exchange", "harmed"),
  closed("other", "harmed"),
];

const open = (story: OpenStory, asks: InitiatingSide, ...waiting: number[]): OpenSlot[] =>
  waiting.map((days) => ({ story, asks, waiting: days }));

/** Where the open cases stand, and for how many days nothing has happened in them. */
export const openSlots: readonly OpenSlot[] = [
  ...open("awaiting_answer", "harmed", 5, 23, 1),
  ...open("not_approached", "harmed", 1, 4),
  ...open("both_agreed", "harmed", 6, 24),
  ...open("awaiting_answer", "responsible", 2, 16, 31),
  ...open("stopped", "harmed", 2, 15),
  ...open("contact_made", "harmed", 5, 12),
  ...open("not_approached", "responsible", 3),
  ...open("awaiting_answer", "harmed", 8, 13, 44),
  { story: "not_approached", asks: "harmed", waiting: 2, unassigned: true },
  ...open("both_agreed", "responsible", 1, 9, 17),
  ...open("stopped", "responsible", 7),
  ...open("contact_made", "responsible", 29),
  { story: "not_approached", asks: "responsible", waiting: 9, unassigned: true },
];

/** What waits at the desk: who asks, and for how many days. */
export const pendingSlots: readonly { asks: InitiatingSide; region: Region; waiting: number }[] = [
  { asks: "harmed", region: "north", waiting: 0 },
  { asks: "responsible", region: "south_west", waiting: 1 },
  { asks: "harmed", region: "north_west", waiting: 2 },
  { asks: "harmed", region: "east", waiting: 4 },
  { asks: "responsible", region: "south", waiting: 6 },
  { asks: "harmed", region: "north", waiting: 9 },
  { asks: "harmed", region: "north_west", waiting: 15 },
];
