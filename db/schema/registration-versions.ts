import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, pgTable, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { confidential, day, key, recordedAt } from "@/db/schema/columns";
import { legalPhaseEnum, offenceCategoryEnum, referrerEnum, regionEnum } from "@/db/schema/enums";
import { registrations } from "@/db/schema/registrations";
import { users } from "@/db/schema/users";

/** What was registered of a case or of a registration that somebody put right, in versions, as of a party (`party_versions`). */
export const registrationVersions = pgTable(
  "registration_versions",
  {
    id: key(),
    registrationId: uuid()
      .notNull()
      .references(() => registrations.id),
    receivedOn: day().notNull(),
    referrer: referrerEnum().notNull(),
    region: regionEnum().notNull(),
    offenceCategory: offenceCategoryEnum().notNull(),
    offenceOn: day(),
    offenceUntil: day(),
    legalPhase: legalPhaseEnum().notNull(),
    inCustody: boolean().notNull(),
    account: confidential(),
    corrects: uuid(),
    /** Why it was corrected; null of what stood before, or what an import brought since. */
    reason: confidential(),
    recordedAt: recordedAt(),
    recordedBy: uuid().references(() => users.id),
  },
  (table) => [
    unique("registration_versions_registration_id_id_key").on(table.registrationId, table.id),
    foreignKey({
      name: "registration_versions_corrects_fkey",
      columns: [table.registrationId, table.corrects],
      foreignColumns: [table.registrationId, table.id],
    }),
    uniqueIndex("registration_versions_registration_id_key")
      .on(table.registrationId)
      .where(sql`${table.corrects} is null`),
    uniqueIndex("registration_versions_corrects_key").on(table.corrects).where(sql`${table.corrects} is not null`),
    check("registration_versions_corrected", sql`${table.reason} is null or ${table.corrects} is not null`),
  ],
);
