/** Who brought the registration: the person themself or an organisation. The order binds tables and exports. */
export const referrers = [
  "self",
  "victim_support",
  "child_protection_board",
  "probation",
  "halt",
  "police",
  "public_prosecution",
  "court",
  "prison",
  "juvenile_institution",
  "youth_care",
  "school",
  "lawyer",
  "other",
] as const;
export type Referrer = (typeof referrers)[number];

export const offenceCategories = [
  "violence",
  "sexual",
  "traffic",
  "property",
  "threat",
  "homicide",
  "vandalism",
  "accident",
  "other",
] as const;
export type OffenceCategory = (typeof offenceCategories)[number];

export const legalPhases = ["before_trial", "after_trial", "no_prosecution", "unknown"] as const;
export type LegalPhase = (typeof legalPhases)[number];

/** What the desk made of a registration; from `taken_up` on it is a case. */
export const assessments = ["pending", "taken_up", "not_taken_up"] as const;
export type Assessment = (typeof assessments)[number];

export const notTakenUpReasons = [
  "out_of_scope",
  "no_consent_of_initiator",
  "unreachable",
  "duplicate",
  "safety",
  "elsewhere",
  "other",
] as const;
export type NotTakenUpReason = (typeof notTakenUpReasons)[number];
