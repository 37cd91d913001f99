import { index, integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { appointments } from "@/db/schema/appointments";
import { confidential, day } from "@/db/schema/columns";
import { entry, entryRules, ofParty } from "@/db/schema/entry";
import { conversationPurposeEnum, conversationSettingEnum } from "@/db/schema/enums";

/** A conversation with one party: neither an attempt to reach them nor contact between the parties. */
export const conversations = pgTable(
  "conversations",
  {
    ...entry(),
    ...ofParty(),
    /** Which appointment took place with it, if one did. */
    appointmentId: uuid().references(() => appointments.id),
    heldOn: day().notNull(),
    purpose: conversationPurposeEnum().notNull(),
    setting: conversationSettingEnum().notNull(),
    /** Where exactly: which institution, whose house. */
    place: confidential(),
    /** Who was there beside the party and whoever recorded it. */
    present: confidential(),
    minutes: integer(),
    /** What was said. */
    note: confidential().notNull(),
    /** What comes next. */
    next: confidential(),
  },
  (table) => [
    index("conversations_registration_id_held_on_idx").on(table.registrationId, table.heldOn),
    ...entryRules("conversations", table),
  ],
);
