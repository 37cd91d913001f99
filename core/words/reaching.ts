/** What may be said to whoever picks up: who calls, and for which organisation. */
export const callerPermissions = ["allowed", "name_only", "not_allowed"] as const;

/** What may go to an address. */
export const addressUses = ["letters_and_visits", "letters", "visits", "nothing"] as const;
export type AddressUse = (typeof addressUses)[number];

/** Which interpreter somebody wants, of those who want one. */
export const interpreters = ["any", "woman_only", "man_only"] as const;
