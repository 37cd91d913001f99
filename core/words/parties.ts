/** The two sides of a case. */
export const sides = ["harmed", "responsible"] as const;
export type Side = (typeof sides)[number];

/** The side or sides that asked. */
export const initiatingSides = ["harmed", "responsible", "both"] as const;
export type InitiatingSide = (typeof initiatingSides)[number];

/** The roles that a party of each side can have. */
export const partyRolesOf = {
  harmed: ["victim", "bereaved", "relative", "witness"],
  responsible: ["offender", "suspect", "causer", "relative"],
} as const satisfies Record<Side, readonly string[]>;

export const partyRoles = ["victim", "bereaved", "witness", "offender", "suspect", "causer", "relative"] as const;
export type PartyRole = (typeof partyRoles)[number];

/** What may be said to a voicemail or to somebody else who answers. */
export const messagePermissions = ["unknown", "allowed", "name_and_number_only", "not_allowed"] as const;
export type MessagePermission = (typeof messagePermissions)[number];

/** What a party said about taking part: what counts of their consent. */
export const decisions = ["agreed", "declined", "withdrawn"] as const;
export type Decision = (typeof decisions)[number];

/** The consent of a party: what they were told or said; of whom nothing stands, nobody approached. */
export const consents = ["informed", "considering", ...decisions] as const;
export type Consent = (typeof consents)[number];

const yes = ["ask_questions", "be_heard", "apologise", "take_responsibility", "for_the_other", "move_on"] as const;
const no = [
  "no_need",
  "too_heavy",
  "too_early",
  "afraid",
  "no_trust",
  "settled",
  "advised_against",
  "waits_for_trial",
] as const;
const either = ["other", "did_not_say"] as const;

/** Why somebody takes part or does not, by what they said. Whom nobody asked has no reason. */
export const consentReasonsOf = {
  informed: [],
  considering: [],
  agreed: [...yes, ...either],
  declined: [...no, ...either],
  withdrawn: [...no, ...either],
} as const satisfies Record<Consent, readonly string[]>;

export const consentReasons = [...yes, ...no, ...either] as const;
