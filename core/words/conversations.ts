/** What a conversation with one party is for. */
export const conversationPurposes = ["first", "preparation", "in_between", "aftercare"] as const;

/** Where, or by which means, somebody is spoken with. */
export const conversationSettings = ["home", "institution", "office", "elsewhere", "phone", "video"] as const;
