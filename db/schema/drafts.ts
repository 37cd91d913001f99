import { index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { confidential, key, moment, recordedAt } from "@/db/schema/columns";
import { registrations } from "@/db/schema/registrations";
import { users } from "@/db/schema/users";

/** What somebody typed in a form and has not sent: one row a person and form, which its address names with its case and party. */
export const drafts = pgTable(
  "drafts",
  {
    id: key(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    address: text().notNull(),
    registrationId: uuid().references(() => registrations.id),
    /** Goes up with whatever happens to the row: who writes says which one they saw. */
    revision: integer().notNull(),
    /** The page that wrote last. */
    page: uuid().notNull(),
    /** The fields as JSON; null once it was sent or discarded, so that no save that comes late brings it back. */
    content: confidential(),
    /** When it was begun (`recordedAt`) and last written: both are the database's (`stamp_draft`). */
    recordedAt: recordedAt(),
    savedAt: moment().notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("drafts_user_id_address_key").on(table.userId, table.address),
    index("drafts_saved_at_idx").on(table.savedAt),
  ],
);
