/** What somebody who works with the portal does there. One person has one role. */
export const roles = ["mediator", "coordinator", "registration_desk", "management", "admin"] as const;
export type Role = (typeof roles)[number];

/** Roles of people who do cases, and so belong to one or more regions: a coordinator may be the mediator of a case too. */
export const mediatingRoles = ["mediator", "coordinator"] as const satisfies readonly Role[];

/** The regions in which the service works. */
export const regions = ["north", "east", "north_west", "south_west", "south"] as const;
export type Region = (typeof regions)[number];

/** What a one-time link is for. */
export const linkPurposes = ["first_password", "new_password"] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** What became of a change of an account that waited for a second admin. */
export const changeDecisions = ["confirmed", "refused", "withdrawn"] as const;
export type ChangeDecision = (typeof changeDecisions)[number];
