import { foreignKey, index, pgTable, uuid } from "drizzle-orm/pg-core";
import { confidential, day } from "@/db/schema/columns";
import { entry, entryRules, ofParty } from "@/db/schema/entry";
import { channelEnum, guardianAnswerEnum } from "@/db/schema/enums";
import { peopleAround } from "@/db/schema/people-around";

/** That a guardian was asked whether a minor may take part, and what they said. It is no decision of the party, and no figure counts it. */
export const guardianConsents = pgTable(
  "guardian_consents",
  {
    ...entry(),
    ...ofParty(),
    saidOn: day().notNull(),
    answer: guardianAnswerEnum().notNull(),
    /** Which of the people around the party was asked; null for somebody who is none of them. */
    guardianId: uuid(),
    guardianName: confidential().notNull(),
    /** How it was asked or said. */
    channel: channelEnum(),
    note: confidential(),
  },
  (table) => [
    index("guardian_consents_registration_id_said_on_idx").on(table.registrationId, table.saidOn),
    foreignKey({
      name: "guardian_consents_guardian_fkey",
      columns: [table.registrationId, table.partyId, table.guardianId],
      foreignColumns: [peopleAround.registrationId, peopleAround.partyId, peopleAround.id],
    }),
    ...entryRules("guardian_consents", table),
  ],
);
