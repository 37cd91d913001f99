import { sql } from "drizzle-orm";
import { bigint, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { recordedAt } from "@/db/schema/columns";

/** Who did or saw what, when: names of fields, never their values. Rows are added, never changed. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    recordedAt: recordedAt(),
    principal: text().notNull(),
    userId: uuid(),
    action: text().notNull(),
    registrationId: uuid(),
    partyId: uuid(),
    subjectId: uuid(),
    fields: text().array().notNull().default(sql`'{}'`),
    count: integer(),
    /** Of an import: by whom, and how many rows of each file were added, changed and left alone. */
    detail: jsonb(),
  },
  (table) => [index("audit_entries_registration_id_recorded_at_idx").on(table.registrationId, table.recordedAt)],
);
