import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { confidential, key, recordedAt, version } from "@/db/schema/columns";
import { contactChannelEnum, messagePermissionEnum } from "@/db/schema/enums";
import { parties } from "@/db/schema/parties";
import { users } from "@/db/schema/users";

const known = sql`num_nonnulls(instructions, phone, phone_e164, message_permission, email, street, house_number, postcode, city, country, reached_through)`;

/**
 * How to reach one party, a row for each channel by which one can, in versions: what somebody changes takes another's place, and what
 * they empty is voided. A table of its own, so that no query meets two parties' details by accident.
 */
export const contactDetails = pgTable(
  "contact_details",
  {
    id: key(),
    registrationId: uuid().notNull(),
    partyId: uuid().notNull(),
    channel: contactChannelEnum().notNull(),
    instructions: confidential(),
    /** As it was typed. */
    phone: confidential(),
    /** What is called, as `core/phone-numbers.ts` read it; null where it can't be read. */
    phoneE164: confidential("phone_e164"),
    messagePermission: messagePermissionEnum(),
    email: confidential(),
    street: confidential(),
    houseNumber: confidential(),
    postcode: confidential(),
    city: text(),
    country: text(),
    reachedThrough: confidential(),
    ...version(),
    recordedAt: recordedAt(),
    recordedBy: uuid().references(() => users.id),
  },
  (table) => [
    foreignKey({
      name: "contact_details_party_fkey",
      columns: [table.registrationId, table.partyId],
      foreignColumns: [parties.registrationId, parties.id],
    }),
    // Of a party and channel the versions are one chain.
    unique("contact_details_party_id_channel_id_key").on(table.partyId, table.channel, table.id),
    foreignKey({
      name: "contact_details_corrects_fkey",
      columns: [table.partyId, table.channel, table.corrects],
      foreignColumns: [table.partyId, table.channel, table.id],
    }),
    uniqueIndex("contact_details_party_id_channel_key")
      .on(table.partyId, table.channel)
      .where(sql`${table.corrects} is null`),
    uniqueIndex("contact_details_corrects_key").on(table.corrects).where(sql`${table.corrects} is not null`),
    check(
      "contact_details_of_channel",
      sql`${known} = case channel when 'any' then num_nonnulls(instructions) when 'email' then num_nonnulls(email)
        when 'phone' then num_nonnulls(phone, phone_e164, message_permission) when 'through_referrer' then num_nonnulls(reached_through)
        else num_nonnulls(street, house_number, postcode, city, country) end`,
    ),
    check("contact_details_known", sql`voided = (${known} = 0) and (corrects is not null or not voided)`),
  ],
);
