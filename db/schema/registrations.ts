import { type SQL, sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { confidential, day, imported, key, moment, recordedAt } from "@/db/schema/columns";
import {
  assessmentEnum,
  legalPhaseEnum,
  notTakenUpReasonEnum,
  offenceCategoryEnum,
  referrerEnum,
  regionEnum,
} from "@/db/schema/enums";
import { users } from "@/db/schema/users";

/** A registration, and the case it becomes when it is taken up (docs/decisions/0002). */
export const registrations = pgTable(
  "registrations",
  {
    id: key(),
    receivedOn: day().notNull(),
    referrer: referrerEnum().notNull(),
    offenceCategory: offenceCategoryEnum().notNull(),
    offenceOn: day(),
    /** Until which day it may have happened, where that isn't known to the day: of a year its last. */
    offenceUntil: day(),
    legalPhase: legalPhaseEnum().notNull(),
    inCustody: boolean().notNull().default(false),
    region: regionEnum().notNull(),
    account: confidential(),
    assessment: assessmentEnum().notNull().default("pending"),
    assessedOn: day(),
    notTakenUpReason: notTakenUpReasonEnum(),
    assessedAt: moment(),
    assessedBy: uuid().references(() => users.id),
    caseYear: integer(),
    caseSequence: integer(),
    number: text().generatedAlwaysAs(
      (): SQL =>
        sql`${registrations.caseYear}::text || '-' || lpad(${registrations.caseSequence}::text, greatest(4, length(${registrations.caseSequence}::text)), '0')`,
    ),
    mediatorId: uuid().references(() => users.id),
    closedOn: day(),
    open: boolean()
      .generatedAlwaysAs((): SQL => sql`${registrations.closedOn} is null`)
      .notNull(),
    ...imported(),
    recordedAt: recordedAt(),
    recordedBy: uuid().references(() => users.id),
  },
  (table) => [
    uniqueIndex("registrations_number_key").on(table.number),
    uniqueIndex("registrations_case_year_case_sequence_key").on(table.caseYear, table.caseSequence),
    // Of a tie to it (case_access): whether the case is open goes along.
    unique("registrations_id_open_key").on(table.id, table.open),
    index("registrations_mediator_id_region_closed_on_idx").on(table.mediatorId, table.region, table.closedOn),
    // Carries all that the policies ask of a row (`include`: migration 0022), so that closed ones are counted without reading them.
    index("registrations_region_assessment_closed_on_idx").on(table.region, table.assessment, table.closedOn),
    check("registrations_assessed", sql`(${table.assessment} = 'pending') = (${table.assessedOn} is null)`),
    check(
      "registrations_reason",
      sql`(${table.assessment} = 'not_taken_up') = (${table.notTakenUpReason} is not null)`,
    ),
    check(
      "registrations_case",
      sql`${table.assessment} <> 'taken_up' or (${table.caseYear} is not null and ${table.caseSequence} is not null)`,
    ),
    check("registrations_taken_up_only", sql`${table.assessment} = 'taken_up' or ${table.closedOn} is null`),
  ],
);

/** The last case number given out in each year: a row to lock, so that numbers have no gaps. */
export const caseSequences = pgTable("case_sequences", {
  year: integer().primaryKey(),
  last: integer().notNull(),
});
