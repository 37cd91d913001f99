import { index, pgTable, uuid } from "drizzle-orm/pg-core";
import { chain, confidential, imported, key, moment, recordedAt, version } from "@/db/schema/columns";
import { attemptResultEnum, channelEnum, directionEnum } from "@/db/schema/enums";
import { parties } from "@/db/schema/parties";
import { users } from "@/db/schema/users";

/** One try to reach one party, or a party's own call or letter. */
export const contactAttempts = pgTable(
  "contact_attempts",
  {
    id: key(),
    partyId: uuid()
      .notNull()
      .references(() => parties.id),
    at: moment().notNull(),
    direction: directionEnum().notNull(),
    channel: channelEnum().notNull(),
    result: attemptResultEnum().notNull(),
    note: confidential(),
    ...version(),
    ...imported(),
    recordedAt: recordedAt(),
    recordedBy: uuid().references(() => users.id),
  },
  (table) => [
    index("contact_attempts_party_id_at_idx").on(table.partyId, table.at),
    ...chain("contact_attempts", table),
  ],
);
