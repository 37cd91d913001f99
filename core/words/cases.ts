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

/** Where an open case stands (lib/standing). */
export const openCaseStatuses = [
  "not_approached",
  "one_side_approached",
  "awaiting_answer",
  "both_agreed",
  "stopped",
  "contact_made",
] as const;
export type OpenCaseStatus = (typeof openCaseStatuses)[number];

export const caseStatuses = [...openCaseStatuses, "closed"] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** What an open case waits for: an answer of a party, or else something that its mediator does. */
export const nextSteps = [
  "approach",
  "try_again",
  "await_answer",
  "considers",
  "give_answer",
  "record_refusal",
  "prepare_contact",
  "close",
  "aftercare",
] as const;
export type NextStep = (typeof nextSteps)[number];

/** As what somebody is tied to a case, which makes it one of their own. */
export const caseTies = ["mediator"] as const;
