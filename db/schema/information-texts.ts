import { integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { key, recordedAt } from "@/db/schema/columns";
import { users } from "@/db/schema/users";

/** What a party is told about mediation before they say whether they want it, in versions: each stays as it was told. */
export const informationTexts = pgTable("information_texts", {
  id: key(),
  version: integer().notNull().unique(),
  dutch: text().notNull(),
  english: text().notNull(),
  recordedAt: recordedAt(),
  recordedBy: uuid().references(() => users.id),
});
