import { pgTable, uuid } from "drizzle-orm/pg-core";
import { closingReports } from "@/db/schema/closing-reports";
import { confidential, day, key, recordedAt } from "@/db/schema/columns";
import { users } from "@/db/schema/users";

/** A closed case that was opened again: the report that counts no more, the day on which it had closed the case, and why. */
export const reopenings = pgTable("reopenings", {
  id: key(),
  closingReportId: uuid()
    .notNull()
    .unique("reopenings_closing_report_id_key")
    .references(() => closingReports.id),
  closedOn: day().notNull(),
  reopenedOn: day().notNull(),
  reason: confidential().notNull(),
  recordedAt: recordedAt(),
  recordedBy: uuid().references(() => users.id),
});
