import { index, integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { chain, day, key, recordedAt, version } from "@/db/schema/columns";
import { decisionEnum } from "@/db/schema/enums";
import { parties } from "@/db/schema/parties";
import { users } from "@/db/schema/users";

/**
 * What a party said about taking part. Several of one day hold in the order in which they were recorded; a correction has the
 * sequence of what it corrects.
 */
export const decisions = pgTable(
  "decisions",
  {
    id: key(),
    partyId: uuid()
      .notNull()
      .references(() => parties.id),
    decidedOn: day().notNull(),
    decision: decisionEnum().notNull(),
    sequence: integer().generatedAlwaysAsIdentity().notNull(),
    ...version(),
    recordedAt: recordedAt(),
    recordedBy: uuid().references(() => users.id),
  },
  (table) => [
    index("decisions_party_id_decided_on_idx").on(table.partyId, table.decidedOn, table.sequence),
    ...chain("decisions", table),
  ],
);
