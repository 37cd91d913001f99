import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { key, moment, recordedAt } from "@/db/schema/columns";
import { linkPurposeEnum, localeEnum, mailProblemEnum } from "@/db/schema/enums";
import { users } from "@/db/schema/users";

/**
 * Mail with a one-time link that waits, was sent or failed. Neither the link nor the text stands here: both are made at the
 * moment of sending (docs/decisions/0025). To whom it goes and until when, the database takes from the account (`guard_mail`).
 */
export const mails = pgTable(
  "mails",
  {
    id: key(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    purpose: linkPurposeEnum().notNull(),
    locale: localeEnum().notNull(),
    recipient: text().notNull().default(""),
    name: text().notNull().default(""),
    recordedAt: recordedAt(),
    /** Sent by then, or not at all. */
    expiresAt: moment().notNull().defaultNow(),
    attempts: integer().notNull().default(0),
    /** Tried again from then on. */
    dueAt: recordedAt(),
    /** A sender is at work on it until then; after that it was interrupted. */
    claimedUntil: moment(),
    sentAt: moment(),
    failedAt: moment(),
    problem: mailProblemEnum(),
    /** The codes of the mail server's last answer, as `550 5.1.1`. */
    reply: text(),
  },
  (table) => [
    // Whoever asks again while a mail waits gets that mail.
    uniqueIndex("mails_waiting_key")
      .on(table.userId, table.purpose)
      .where(sql`${table.sentAt} is null and ${table.failedAt} is null`),
    index("mails_waiting_idx").on(table.dueAt).where(sql`${table.sentAt} is null and ${table.failedAt} is null`),
    index("mails_recorded_at_idx").on(table.recordedAt),
    check("mails_one_end", sql`${table.sentAt} is null or ${table.failedAt} is null`),
  ],
);
