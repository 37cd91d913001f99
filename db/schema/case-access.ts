import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, pgTable, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { day, key } from "@/db/schema/columns";
import { caseTieEnum } from "@/db/schema/enums";
import { registrations } from "@/db/schema/registrations";
import { users } from "@/db/schema/users";

/** Who is tied to a case, as what, from which day until which day: what somebody's own cases are (docs/decisions/0040). */
export const caseAccess = pgTable(
  "case_access",
  {
    id: key(),
    registrationId: uuid().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    as: caseTieEnum().notNull(),
    fromOn: day().notNull(),
    /** The day on which it ended; null while it lasts. */
    untilOn: day(),
    /** Whether the case is open, so that somebody's open cases are found among all that they ever had. The key keeps it so. */
    open: boolean().notNull(),
  },
  (table) => [
    uniqueIndex("case_access_one_mediator").on(table.registrationId).where(sql`"as" = 'mediator' and until_on is null`),
    index("case_access_registration_id_idx").on(table.registrationId, table.userId),
    index("case_access_user_id_open_idx")
      .on(table.userId, table.open, table.registrationId)
      .where(sql`until_on is null`),
    foreignKey({
      name: "case_access_registration_fkey",
      columns: [table.registrationId, table.open],
      foreignColumns: [registrations.id, registrations.open],
    }).onUpdate("cascade"),
  ],
);
