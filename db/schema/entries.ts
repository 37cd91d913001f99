import { contactAttempts } from "@/db/schema/contact-attempts";
import { decisions } from "@/db/schema/decisions";
import { mediatedContacts } from "@/db/schema/mediated-contacts";

/** The table of each kind of entry, with the column that says on which day or at which moment it happened. */
export const entryTables = {
  contact_attempts: { table: contactAttempts, happened: contactAttempts.at },
  decisions: { table: decisions, happened: decisions.decidedOn },
  mediated_contacts: { table: mediatedContacts, happened: mediatedContacts.heldOn },
} as const;
