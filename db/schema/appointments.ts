import { foreignKey, index, integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { confidential, day, moment } from "@/db/schema/columns";
import { entry, entryRules } from "@/db/schema/entry";
import { appointmentChangeEnum, appointmentPurposeEnum, conversationSettingEnum } from "@/db/schema/enums";
import { registrations } from "@/db/schema/registrations";

/**
 * What is planned with a party, or between them: it stands in the story on the day on which it was made. Moved, cancelled or missed it
 * is another version, with the reason.
 */
export const appointments = pgTable(
  "appointments",
  {
    ...entry(),
    /** With whom; null for contact between the parties. */
    partyId: uuid(),
    madeOn: day().notNull(),
    at: moment().notNull(),
    minutes: integer(),
    purpose: appointmentPurposeEnum().notNull(),
    setting: conversationSettingEnum().notNull(),
    place: confidential(),
    /** Who comes beside the party. */
    attending: confidential(),
    /** What this version says of the earlier one; null of the first. */
    change: appointmentChangeEnum(),
  },
  (table) => [
    index("appointments_registration_id_at_idx").on(table.registrationId, table.at),
    foreignKey({
      name: "appointments_registration_fkey",
      columns: [table.registrationId],
      foreignColumns: [registrations.id],
    }),
    ...entryRules("appointments", table),
  ],
);
