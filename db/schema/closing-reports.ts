import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { confidential, key, recordedAt } from "@/db/schema/columns";
import { closingReasonEnum, goalOutcomeEnum, recoveryEnum } from "@/db/schema/enums";
import { registrations } from "@/db/schema/registrations";
import { users } from "@/db/schema/users";

/** How and why a case ended. The day stands on the registration; of a case that was closed again the last report counts. */
export const closingReports = pgTable(
  "closing_reports",
  {
    id: key(),
    registrationId: uuid()
      .notNull()
      .references(() => registrations.id),
    reason: closingReasonEnum().notNull(),
    recovery: recoveryEnum().notNull(),
    summary: confidential().notNull(),
    /** The goals that it comes back to, and what became of each, in the same order. */
    goals: uuid().array().notNull().default([]),
    goalOutcomes: goalOutcomeEnum().array().notNull().default([]),
    sequence: integer().generatedAlwaysAsIdentity().notNull(),
    importHash: text(),
    recordedAt: recordedAt(),
    recordedBy: uuid().references(() => users.id),
  },
  (table) => [
    index("closing_reports_registration_id_sequence_idx").on(table.registrationId, table.sequence),
    check("closing_reports_goals", sql`cardinality(${table.goals}) = cardinality(${table.goalOutcomes})`),
  ],
);
