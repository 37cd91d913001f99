/** What somebody around a party is to them. None of them is a party, and none has a vote. */
export const relations = ["guardian", "lawyer", "trusted_person", "supporter", "interpreter", "officer"] as const;
export type Relation = (typeof relations)[number];

/** What came of asking a guardian for consent: the last two are an answer. */
export const guardianAnswers = ["not_reached", "asked", "agreed", "declined"] as const;
export type GuardianAnswer = (typeof guardianAnswers)[number];
