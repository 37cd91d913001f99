import "server-only";
import { sql } from "drizzle-orm";
import type { AuditResult } from "@/core/words/audit";
import type { Transaction } from "@/db/actor-transaction";
import type { AuditEntry } from "@/lib/audit/record";

/**
 * Notes in the audit trail that somebody read something, in the transaction that reads it: who looked where is part of the
 * trail as who wrote is. The same reading within ten minutes is noted once, since pages are drawn again and again.
 */
export function noteRead(tx: Transaction, entry: AuditEntry): Promise<void> {
  return note(tx, "done", entry);
}

/** The same for what was refused. */
export function noteRefusal(tx: Transaction, entry: AuditEntry): Promise<void> {
  return note(tx, "refused", entry);
}

async function note(tx: Transaction, result: AuditResult, entry: AuditEntry): Promise<void> {
  const { action, registrationId = null, partyId = null, subjectId = null, count = null, detail } = entry;
  const chosen = detail === undefined ? null : JSON.stringify(detail);
  await tx.execute(
    sql`select note_attempt(${action}, ${result}, ${registrationId}::uuid, ${partyId}::uuid, ${subjectId}::uuid, ${count}::int, ${chosen}::jsonb)`,
  );
}
