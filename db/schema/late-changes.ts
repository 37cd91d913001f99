import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { day } from "@/db/schema/columns";
import { lateChangeCauseEnum } from "@/db/schema/enums";

/** That the facts of a year that was over still changed, by what and on which day: once a day, and never how many. */
export const lateChanges = pgTable(
  "late_changes",
  {
    year: integer().notNull(),
    cause: lateChangeCauseEnum().notNull(),
    changedOn: day().notNull(),
  },
  (table) => [primaryKey({ columns: [table.year, table.cause, table.changedOn] })],
);
