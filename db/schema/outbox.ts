import { pgTable, text } from "drizzle-orm/pg-core";
import { key, recordedAt } from "@/db/schema/columns";

/** Mail that waits: read by an admin until SMTP is configured. */
export const outboxMessages = pgTable("outbox_messages", {
  id: key(),
  recipient: text().notNull(),
  subject: text().notNull(),
  body: text().notNull(),
  recordedAt: recordedAt(),
});
