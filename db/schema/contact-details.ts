import { integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { confidential } from "@/db/schema/columns";
import { messagePermissionEnum } from "@/db/schema/enums";
import { parties } from "@/db/schema/parties";

/** How to reach one party: a table of its own, so that no query meets two parties' details by accident. */
export const contactDetails = pgTable("contact_details", {
  partyId: uuid()
    .primaryKey()
    .references(() => parties.id),
  email: confidential(),
  /** As it was typed. */
  phone: confidential(),
  /** What is called, as `core/phone-numbers.ts` read it; null where it can't be read. */
  phoneE164: confidential("phone_e164"),
  street: confidential(),
  houseNumber: confidential(),
  postcode: confidential(),
  city: text(),
  country: text().notNull().default("NL"),
  reachedThrough: confidential(),
  instructions: confidential(),
  messagePermission: messagePermissionEnum().notNull().default("unknown"),
  /** Goes up with each correction, so that nobody writes over what they have not seen. */
  version: integer().notNull().default(1),
});
