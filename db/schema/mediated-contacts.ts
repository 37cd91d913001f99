import { index, pgTable } from "drizzle-orm/pg-core";
import { day, imported } from "@/db/schema/columns";
import { entry, entryRules } from "@/db/schema/entry";
import { contactFormEnum } from "@/db/schema/enums";

/** Contact between the parties that the mediation brought about. */
export const mediatedContacts = pgTable(
  "mediated_contacts",
  {
    ...entry(),
    heldOn: day().notNull(),
    form: contactFormEnum().notNull(),
    ...imported(),
  },
  (table) => [
    index("mediated_contacts_registration_id_held_on_idx").on(table.registrationId, table.heldOn),
    ...entryRules("mediated_contacts", table),
  ],
);
