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
  (table) => {
    const chosen = [table.region, table.offenceCategory, table.initiatingSide, table.referrer] as const;
    // An index for each moment at which registrations count, holding all that is counted of them: the table is not read.
    return [
      index("facts_received_idx").on(table.receivedOn, ...chosen, table.cellKey),
      index("facts_taken_up_idx")
        .on(table.assessedOn, ...chosen, table.legalPhase, table.firstAttemptOn, table.cellKey)
        .where(sql`${table.assessment} = 'taken_up'`),
      index("facts_not_taken_up_idx")
        .on(table.assessedOn, ...chosen, table.notTakenUpReason, table.cellKey)
        .where(sql`${table.assessment} = 'not_taken_up'`),
      index("facts_closed_idx").on(
        table.closedOn,
        table.assessedOn,
        ...chosen,
        table.mainForm,
        table.countedForms,
        table.bothAgreed,
        table.closingReason,
        table.recovery,
        table.outgoingAttempts,
        table.cellKey,
      ),
      index("facts_open_idx")
        .on(openUntil(table), table.assessedOn, table.closedOn, ...chosen, table.cellKey)
        .where(sql`${table.assessment} = 'taken_up'`),
    ];
  },
);

/**
 * The day from which a case is not open any more. Written as `case`, since row-level security lets an index answer only what
 * can't leak, and PostgreSQL does not know that of `coalesce`.
 */
export function openUntil({ closedOn }: { closedOn: AnyPgColumn }): SQL {
  return sql`(case when ${closedOn} is null then 'infinity'::date else ${closedOn} end)`;
}
