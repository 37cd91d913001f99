import { index, pgTable } from "drizzle-orm/pg-core";
import { confidential, day } from "@/db/schema/columns";
import { entry, entryRules, ofParty } from "@/db/schema/entry";

/** What a party wants to reach, in their own words; a goal that changed is a version, and the closing comes back to each. */
export const goals = pgTable(
  "goals",
  {
    ...entry(),
    ...ofParty(),
    namedOn: day().notNull(),
    goal: confidential().notNull(),
  },
  (table) => [
    index("goals_registration_id_named_on_idx").on(table.registrationId, table.namedOn),
    ...entryRules("goals", table),
  ],
);
