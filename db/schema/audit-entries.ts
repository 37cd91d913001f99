import { sql } from "drizzle-orm";
import { bigint, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { recordedAt } from "@/db/schema/columns";
import { auditResultEnum } from "@/db/schema/enums";

/** Who did, saw or tried what, when and from where: names of fields, never their values. Rows are added, never changed. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    recordedAt: recordedAt(),
    principal: text().notNull(),
    userId: uuid(),
    action: text().notNull(),
    result: auditResultEnum().notNull().default("done"),
    /** The network that the request came from, as its transaction sealed it (`stamp_origin`); null for a job. */
    origin: text(),
    registrationId: uuid(),
    partyId: uuid(),
    subjectId: uuid(),
    fields: text().array().notNull().default(sql`'{}'`),
    count: integer(),
    /** Of an import: by whom, and how many rows of each file. Of a read: what was chosen. Of a refusal: the address. */
    detail: jsonb(),
  },
  (table) => [
    index("audit_entries_registration_id_recorded_at_idx").on(table.registrationId, table.recordedAt),
    index("audit_entries_user_id_recorded_at_idx").on(table.userId, table.recordedAt),
  ],
);
