import { boolean, index, integer, pgTable, uuid } from "drizzle-orm/pg-core";
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

/**
 * One row a registration with codes, days and counts, and no person: what the figures are counted from.
 * It refers to nothing, since it outlives the erasure of the persons.
 */
export const facts = pgTable(
  "facts",
  {
    registrationId: uuid().primaryKey(),
    receivedOn: day().notNull(),
    decision: assessmentEnum().notNull(),
    decidedOn: day(),
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
  },
  (table) => [
    index("facts_received_on_idx").on(table.receivedOn),
    index("facts_decided_on_idx").on(table.decidedOn),
    index("facts_closed_on_idx").on(table.closedOn),
  ],
);
