/** What is to be minded until a day wherever contact with a party is made or planned. */
export const warningKinds = ["contact_ban", "threat"] as const;
