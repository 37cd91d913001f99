import { index, pgTable } from "drizzle-orm/pg-core";
import { confidential, day } from "@/db/schema/columns";
import { entry, entryRules, ofParty } from "@/db/schema/entry";
import { addressUseEnum, stayKindEnum } from "@/db/schema/enums";

/** Where else a party is from a day until another: detained in an institution, or at another address, and what may go there. */
export const stays = pgTable(
  "stays",
  {
    ...entry(),
    ...ofParty(),
    /** On which day it was known. */
    knownOn: day().notNull(),
    stay: stayKindEnum().notNull(),
    /** Which institution, or the address. */
    place: confidential().notNull(),
    /** Under which number the institution knows them. */
    registrationNumber: confidential(),
    addressUse: addressUseEnum(),
    fromOn: day(),
    untilOn: day(),
    note: confidential(),
  },
  (table) => [
    index("stays_registration_id_known_on_idx").on(table.registrationId, table.knownOn),
    ...entryRules("stays", table),
  ],
);
