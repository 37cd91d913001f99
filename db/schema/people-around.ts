import { foreignKey, index, pgTable, unique, uuid } from "drizzle-orm/pg-core";
import { confidential, day } from "@/db/schema/columns";
import { entry, entryRules, ofParty } from "@/db/schema/entry";
import { relationEnum } from "@/db/schema/enums";
import { parties } from "@/db/schema/parties";

/** Somebody around a party, such as their guardian or lawyer, from a day until another, and how to reach them. They are no party. */
export const peopleAround = pgTable(
  "people_around",
  {
    ...entry(),
    ...ofParty(),
    /** On which day it was known. */
    knownOn: day().notNull(),
    relation: relationEnum().notNull(),
    name: confidential().notNull(),
    /** Which party of the case they are as well, if they are one. */
    samePartyId: uuid(),
    organisation: confidential(),
    phone: confidential(),
    email: confidential(),
    address: confidential(),
    /** What to mind when one turns to them. */
    instructions: confidential(),
    fromOn: day(),
    untilOn: day(),
  },
  (table) => [
    index("people_around_registration_id_known_on_idx").on(table.registrationId, table.knownOn),
    // What is asked of a guardian is asked of one of that party.
    unique("people_around_registration_id_party_id_id_key").on(table.registrationId, table.partyId, table.id),
    foreignKey({
      name: "people_around_same_party_fkey",
      columns: [table.registrationId, table.samePartyId],
      foreignColumns: [parties.registrationId, parties.id],
    }),
    ...entryRules("people_around", table),
  ],
);
