import { index, integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { appointments } from "@/db/schema/appointments";
import { confidential, day, imported } from "@/db/schema/columns";
import { entry, entryRules } from "@/db/schema/entry";
import { contactFormEnum } from "@/db/schema/enums";

/** Contact between the parties that the mediation brought about. */
export const mediatedContacts = pgTable(
  "mediated_contacts",
  {
    ...entry(),
    /** Which appointment took place with it, if one did. */
    appointmentId: uuid().references(() => appointments.id),
    heldOn: day().notNull(),
    form: contactFormEnum().notNull(),
    /** The parties who took part; null where nobody said so, as in imports. */
    participants: uuid().array(),
    /** Who led it, where that was not the mediator alone. */
    ledBy: confidential(),
    place: confidential(),
    minutes: integer(),
    note: confidential(),
    /** Why it was held though somebody who took part had not agreed to that form. */
    exception: confidential(),
    ...imported(),
  },
  (table) => [
    index("mediated_contacts_registration_id_held_on_idx").on(table.registrationId, table.heldOn),
    ...entryRules("mediated_contacts", table),
  ],
);
