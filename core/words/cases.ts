/** The form of a mediated contact; the order decides the main form of a case with several. */
export const contactForms = [
  "conversation",
  "group_conversation",
  "video_conversation",
  "shuttle",
  "letter_exchange",
  "message",
] as const;
export type ContactForm = (typeof contactForms)[number];

export const closingReasons = [
  "contact_completed",
  "no_response",
  "declined_by_harmed",
  "declined_by_responsible",
  "withdrawn_by_harmed",
  "withdrawn_by_responsible",
  "not_suitable",
  "safety",
  "elsewhere",
  "other",
] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** What the trajectory meant for the parties' recovery, contact or not. */
export const recoveries = ["none", "partial", "substantial", "unknown"] as const;
export type Recovery = (typeof recoveries)[number];

/** Where a case stands; derived from what was recorded, never stored. */
export const caseStatuses = [
  "not_approached",
  "awaiting_answer",
  "both_agreed",
  "stopped",
  "contact_made",
  "closed",
] as const;
export type CaseStatus = (typeof caseStatuses)[number];
