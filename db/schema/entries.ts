import { appointments } from "@/db/schema/appointments";
import { contactAttempts } from "@/db/schema/contact-attempts";
import { conversations } from "@/db/schema/conversations";
import { decisions } from "@/db/schema/decisions";
import { goals } from "@/db/schema/goals";
import { guardianConsents } from "@/db/schema/guardian-consents";
import { mediatedContacts } from "@/db/schema/mediated-contacts";
import { peopleAround } from "@/db/schema/people-around";
import { stays } from "@/db/schema/stays";
import { warnings } from "@/db/schema/warnings";

/** The table of each kind of entry, with the column that says on which day or at which moment it happened. */
export const entryTables = {
  appointments: { table: appointments, happened: appointments.madeOn },
  contact_attempts: { table: contactAttempts, happened: contactAttempts.at },
  conversations: { table: conversations, happened: conversations.heldOn },
  decisions: { table: decisions, happened: decisions.decidedOn },
  guardian_consents: { table: guardianConsents, happened: guardianConsents.saidOn },
  goals: { table: goals, happened: goals.namedOn },
  mediated_contacts: { table: mediatedContacts, happened: mediatedContacts.heldOn },
  people_around: { table: peopleAround, happened: peopleAround.knownOn },
  stays: { table: stays, happened: stays.knownOn },
  warnings: { table: warnings, happened: warnings.knownOn },
} as const;
