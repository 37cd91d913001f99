import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { key, moment, recordedAt } from "@/db/schema/columns";
import { users } from "@/db/schema/users";

/** A story that is public elsewhere, linked to the year of the annual report that it belongs to. */
export const stories = pgTable(
  "stories",
  {
    id: key(),
    year: integer().notNull(),
    title: text().notNull(),
    /** What somebody says in it, if the link is to show that. */
    quote: text(),
    address: text().notNull(),
    removedAt: moment(),
    recordedAt: recordedAt(),
    recordedBy: uuid().references(() => users.id),
  },
  (table) => [index("stories_year_idx").on(table.year), check("stories_address", sql`${table.address} ~* '^https://'`)],
);
