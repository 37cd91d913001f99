import { sql } from "drizzle-orm";
import { boolean, check, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { day, imported, key, recordedAt } from "@/db/schema/columns";
import { partyRoleEnum, sideEnum } from "@/db/schema/enums";
import { registrations } from "@/db/schema/registrations";
import { users } from "@/db/schema/users";

/** A person in a case, on one side of it. */
export const parties = pgTable(
  "parties",
  {
    id: key(),
    registrationId: uuid()
      .notNull()
      .references(() => registrations.id),
    position: integer().notNull(),
    side: sideEnum().notNull(),
    role: partyRoleEnum().notNull(),
    initiator: boolean().notNull().default(false),
    givenName: text(),
    familyName: text().notNull(),
    /** The name as it is searched: given name and family name as one compares them. */
    searchName: text().generatedAlwaysAs(sql`search_key(coalesce(given_name || ' ', '') || family_name)`),
    birthOn: day(),
    preferredLanguage: text().notNull().default("nl"),
    /** Recorded in error: no party of the case, of whom nothing is listed or counted. */
    voided: boolean().notNull().default(false),
    ...imported(),
    /** Of the decisions that were imported for this party, which have no keys of their own. */
    decisionsImportHash: text(),
    recordedAt: recordedAt(),
    recordedBy: uuid().references(() => users.id),
  },
  (table) => [
    // What is recorded of a party of a case refers to both.
    unique("parties_registration_id_id_key").on(table.registrationId, table.id),
    check(
      "parties_role_of_side",
      sql`${table.role} = 'relative' or (${table.side} = 'harmed') = (${table.role} in ('victim', 'bereaved', 'witness'))`,
    ),
  ],
);
