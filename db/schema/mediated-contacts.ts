import { index, pgTable, uuid } from "drizzle-orm/pg-core";
import { chain, day, imported, key, recordedAt, version } from "@/db/schema/columns";
import { contactFormEnum } from "@/db/schema/enums";
import { registrations } from "@/db/schema/registrations";
import { users } from "@/db/schema/users";

/** Contact between the parties that the mediation brought about. */
export const mediatedContacts = pgTable(
  "mediated_contacts",
  {
    id: key(),
    registrationId: uuid()
      .notNull()
      .references(() => registrations.id),
    heldOn: day().notNull(),
    form: contactFormEnum().notNull(),
    ...version(),
    ...imported(),
    recordedAt: recordedAt(),
    recordedBy: uuid().references(() => users.id),
  },
  (table) => [
    index("mediated_contacts_registration_id_held_on_idx").on(table.registrationId, table.heldOn),
    ...chain("mediated_contacts", table),
  ],
);
