import { index, integer, pgTable, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { confidential, key, moment, recordedAt } from "@/db/schema/columns";
import { registrations } from "@/db/schema/registrations";
import { users } from "@/db/schema/users";

/** What a mediator notes of a case for themself, apart from its file: one text a person and case. */
export const workingNotes = pgTable(
  "working_notes",
  {
    id: key(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    registrationId: uuid()
      .notNull()
      .references(() => registrations.id),
    /** Null once it was emptied. */
    note: confidential(),
    /** Goes up with each change: who writes says which one they saw. */
    revision: integer().notNull(),
    recordedAt: recordedAt(),
    savedAt: moment().notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("working_notes_user_id_registration_id_key").on(table.userId, table.registrationId),
    index("working_notes_registration_id_idx").on(table.registrationId),
  ],
);
