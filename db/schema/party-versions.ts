import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { confidential, day, key, recordedAt } from "@/db/schema/columns";
import { partyRoleEnum, sideEnum } from "@/db/schema/enums";
import { parties } from "@/db/schema/parties";
import { users } from "@/db/schema/users";

/**
 * What was registered of a party whom somebody corrected, in versions: the first one has no reason, the newest is what stands in
 * `parties`, which the database keeps so (docs/decisions/0058). Of whom nobody corrected there is none.
 */
export const partyVersions = pgTable(
  "party_versions",
  {
    id: key(),
    registrationId: uuid().notNull(),
    partyId: uuid().notNull(),
    side: sideEnum().notNull(),
    role: partyRoleEnum().notNull(),
    initiator: boolean().notNull(),
    givenName: text(),
    familyName: text().notNull(),
    birthOn: day(),
    preferredLanguage: text().notNull(),
    voided: boolean().notNull(),
    corrects: uuid(),
    /** Why it was corrected; null of what stood before, or what an import brought since. */
    reason: confidential(),
    recordedAt: recordedAt(),
    recordedBy: uuid().references(() => users.id),
  },
  (table) => [
    foreignKey({
      name: "party_versions_party_fkey",
      columns: [table.registrationId, table.partyId],
      foreignColumns: [parties.registrationId, parties.id],
    }),
    // Of a party the versions are one chain.
    unique("party_versions_party_id_id_key").on(table.partyId, table.id),
    foreignKey({
      name: "party_versions_corrects_fkey",
      columns: [table.partyId, table.corrects],
      foreignColumns: [table.partyId, table.id],
    }),
    uniqueIndex("party_versions_party_id_key").on(table.partyId).where(sql`${table.corrects} is null`),
    uniqueIndex("party_versions_corrects_key").on(table.corrects).where(sql`${table.corrects} is not null`),
    check("party_versions_corrected", sql`${table.reason} is null or ${table.corrects} is not null`),
    check(
      "party_versions_role_of_side",
      sql`${table.role} = 'relative' or (${table.side} = 'harmed') = (${table.role} in ('victim', 'bereaved', 'witness'))`,
    ),
  ],
);
