import { index, integer, pgTable } from "drizzle-orm/pg-core";
import { confidential, day } from "@/db/schema/columns";
import { entry, entryRules, ofParty } from "@/db/schema/entry";
import { channelEnum, consentReasonEnum, contactFormEnum, decisionEnum } from "@/db/schema/enums";
import { informationTexts } from "@/db/schema/information-texts";

/**
 * The consent of a party: what they were told or said about taking part, of which three states are the contract's decisions. Several of one day hold in the order in which they were recorded; a correction has the
 * sequence of what it corrects. An import knows them by their party (`parties.decisionsImportHash`).
 */
export const decisions = pgTable(
  "decisions",
  {
    ...entry(),
    ...ofParty(),
    decidedOn: day().notNull(),
    decision: decisionEnum().notNull(),
    /** Until which day they want to consider it. */
    until: day(),
    /** To which forms of contact they agreed; null where nobody asked. */
    forms: contactFormEnum().array(),
    /** How they said so. */
    channel: channelEnum(),
    /** Why; null where nobody asked. */
    why: consentReasonEnum(),
    /** Which version of the information text they were told before they said so; null where that is not known. */
    informationText: integer().references(() => informationTexts.version),
    note: confidential(),
    sequence: integer().generatedAlwaysAsIdentity().notNull(),
  },
  (table) => [
    index("decisions_registration_id_decided_on_idx").on(table.registrationId, table.decidedOn, table.sequence),
    ...entryRules("decisions", table),
  ],
);
