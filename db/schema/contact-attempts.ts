import { index, pgTable } from "drizzle-orm/pg-core";
import { confidential, imported, moment } from "@/db/schema/columns";
import { entry, entryRules, ofParty } from "@/db/schema/entry";
import { attemptResultEnum, channelEnum, directionEnum } from "@/db/schema/enums";

/** One try to reach one party, or a party's own call or letter. */
export const contactAttempts = pgTable(
  "contact_attempts",
  {
    ...entry(),
    ...ofParty(),
    at: moment().notNull(),
    direction: directionEnum().notNull(),
    channel: channelEnum().notNull(),
    result: attemptResultEnum().notNull(),
    note: confidential(),
    ...imported(),
  },
  (table) => [
    index("contact_attempts_registration_id_at_idx").on(table.registrationId, table.at),
    ...entryRules("contact_attempts", table),
  ],
);
