import { index, integer, pgTable } from "drizzle-orm/pg-core";
import { day } from "@/db/schema/columns";
import { entry, entryRules, ofParty } from "@/db/schema/entry";
import { decisionEnum } from "@/db/schema/enums";

/**
 * What a party said about taking part. Several of one day hold in the order in which they were recorded; a correction has the
 * sequence of what it corrects. An import knows them by their party (`parties.decisionsImportHash`).
 */
export const decisions = pgTable(
  "decisions",
  {
    ...entry(),
    ...ofParty(),
    decidedOn: day().notNull(),
    decision: decisionEnum().notNull(),
    sequence: integer().generatedAlwaysAsIdentity().notNull(),
  },
  (table) => [
    index("decisions_registration_id_decided_on_idx").on(table.registrationId, table.decidedOn, table.sequence),
    ...entryRules("decisions", table),
  ],
);
