import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, boolean, index, integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { day } from "@/db/schema/columns";
import {
  assessmentEnum,
  closingReasonEnum,
  contactFormEnum,
  initiatingSideEnum,
  legalPhaseEnum,
  notTakenUpReasonEnum,
  offenceCategoryEnum,
  recoveryEnum,
  referrerEnum,
  regionEnum,
} from "@/db/schema/enums";

/** 24 bits of the server's strong random numbers: nobody can guess a key, and so undo what it changes. */
const randomKey = sql`('x' || right(gen_random_uuid()::text, 6))::bit(24)::integer`;

/**
 * One row a registration with codes, days and counts, and no person: what the figures are counted from.
 * It refers to nothing, since it outlives the erasure of the persons.
 */
export const facts = pgTable(
  "facts",
  {
    registrationId: uuid().primaryKey(),
    receivedOn: day().notNull(),
    assessment: assessmentEnum().notNull(),
    assessedOn: day(),
    notTakenUpReason: notTakenUpReasonEnum(),
    closedOn: day(),
    referrer: referrerEnum().notNull(),
    offenceCategory: offenceCategoryEnum().notNull(),
    legalPhase: legalPhaseEnum().notNull(),
    inCustody: boolean().notNull(),
    region: regionEnum().notNull(),
    initiatingSide: initiatingSideEnum(),
    mainForm: contactFormEnum(),
    /** The form of each contact that counts, as often as it occurs. */
    countedForms: contactFormEnum().array().notNull(),
    bothAgreed: boolean().notNull(),
    closingReason: closingReasonEnum(),
    recovery: recoveryEnum(),
    firstAttemptOn: day(),
    outgoingAttempts: integer().notNull(),
    /** Random, drawn when the fact is first written and never again: picks how counts it is part of are changed (decision 20). */
    cellKey: integer().notNull().default(randomKey),
  },
  (table) => [
    // An index for each moment at which registrations count. Each carries all that is counted of them (`include`, which drizzle doesn't
    // know: migration 0022), so that the table is not read; what is only carried is asked after the policies (decision 48).
    index("facts_received_idx").on(table.receivedOn),
    index("facts_taken_up_idx").on(table.assessedOn).where(sql`${table.assessment} = 'taken_up'`),
    index("facts_not_taken_up_idx").on(table.assessedOn).where(sql`${table.assessment} = 'not_taken_up'`),
    index("facts_closed_idx").on(table.closedOn),
    index("facts_open_idx").on(openUntil(table), table.assessedOn).where(sql`${table.assessment} = 'taken_up'`),
  ],
);

/**
 * The day from which a case is not open any more. Written as `case`, since row-level security lets an index answer only what
 * can't leak, and PostgreSQL does not know that of `coalesce`.
 */
export function openUntil({ closedOn }: { closedOn: AnyPgColumn }): SQL {
  return sql`(case when ${closedOn} is null then 'infinity'::date else ${closedOn} end)`;
}
