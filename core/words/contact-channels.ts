/**
 * What is known of how to reach a party, a part each: by which channel, in the words of an attempt, or whatever the channel (`any`).
 */
export const contactChannels = ["any", "phone", "email", "letter", "through_referrer"] as const;
export type ContactChannel = (typeof contactChannels)[number];
