import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { confidential, key, recordedAt, version } from "@/db/schema/columns";
import {
  addressUseEnum,
  callerPermissionEnum,
  channelEnum,
  contactChannelEnum,
  interpreterEnum,
  messagePermissionEnum,
} from "@/db/schema/enums";
import { parties } from "@/db/schema/parties";
import { users } from "@/db/schema/users";

/** What belongs to a channel, as SQL. */
const ofChannel = {
  any: sql`instructions, first_way, second_way, third_way, safe_days, safe_from, safe_until, household, interpreter, aids`,
  phone: sql`phone, phone_e164, message_permission, caller_permission`,
  email: sql`email`,
  letter: sql`street, house_number, postcode, city, country, address_use`,
  through_referrer: sql`reached_through, officer, officer_phone, officer_email`,
} as const;
const known = sql`num_nonnulls(${sql.join(Object.values(ofChannel), sql`, `)})`;

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
    /** The ways by which the party wants to be reached, most wanted first. */
    firstWay: channelEnum(),
    secondWay: channelEnum(),
    thirdWay: channelEnum(),
    /** On which days and between which hours, `hh:mm`, nobody else hears of it. */
    safeDays: confidential(),
    safeFrom: confidential(),
    safeUntil: confidential(),
    /** Who else lives there, and so may answer. */
    household: confidential(),
    interpreter: interpreterEnum(),
    /** What the party needs to read, hear or come: large print, a room without stairs. */
    aids: confidential(),
    /** As it was typed. */
    phone: confidential(),
    /** What is called, as `core/phone-numbers.ts` read it; null where it can't be read. */
    phoneE164: confidential("phone_e164"),
    messagePermission: messagePermissionEnum(),
    /** Whether who answers may hear who calls. */
    callerPermission: callerPermissionEnum(),
    email: confidential(),
    street: confidential(),
    houseNumber: confidential(),
    postcode: confidential(),
    city: text(),
    country: text(),
    /** What may go to that address. */
    addressUse: addressUseEnum(),
    reachedThrough: confidential(),
    /** Who of that organisation passes things on, and how they are reached. */
    officer: confidential(),
    officerPhone: confidential(),
    officerEmail: confidential(),
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
      sql`${known} = case channel when 'any' then num_nonnulls(${ofChannel.any}) when 'email' then num_nonnulls(${ofChannel.email})
        when 'phone' then num_nonnulls(${ofChannel.phone}) when 'through_referrer' then num_nonnulls(${ofChannel.through_referrer})
        else num_nonnulls(${ofChannel.letter}) end`,
    ),
    check("contact_details_known", sql`voided = (${known} = 0) and (corrects is not null or not voided)`),
  ],
);
