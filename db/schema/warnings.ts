import { index, pgTable } from "drizzle-orm/pg-core";
import { confidential, day } from "@/db/schema/columns";
import { entry, entryRules, ofParty } from "@/db/schema/entry";
import { warningKindEnum } from "@/db/schema/enums";

/** A contact ban or a threat that concerns a party: to be minded until and on a day wherever contact with them is made or planned. */
export const warnings = pgTable(
  "warnings",
  {
    ...entry(),
    ...ofParty(),
    /** On which day it was known. */
    knownOn: day().notNull(),
    warning: warningKindEnum().notNull(),
    /** Against whom or what. */
    against: confidential().notNull(),
    /** The last day; null where nobody knows until when. */
    untilOn: day(),
    /** By whom it is known. */
    knownFrom: confidential(),
    /** What to do, and what not. */
    mind: confidential(),
  },
  (table) => [
    index("warnings_registration_id_known_on_idx").on(table.registrationId, table.knownOn),
    ...entryRules("warnings", table),
  ],
);
