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

/** What a party said about taking part. */
export const decisions = ["agreed", "declined", "withdrawn"] as const;
export type Decision = (typeof decisions)[number];
