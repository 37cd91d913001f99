import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { auditEntries } from "@/db/schema/audit-entries";

/** What happened to what: names of fields, never what stands in them. */
export type AuditEntry = {
  action: string;
  registrationId?: string;
  partyId?: string;
  subjectId?: string;
  fields?: string[];
  count?: number;
  /** Of an import: by whom, and what of each file. */
  detail?: unknown;
};

/** Adds a row to the audit trail, in the name of whoever entered the transaction, so that it stands or falls with the change. */
export async function audit(tx: Transaction, entry: AuditEntry): Promise<void> {
  await tx.insert(auditEntries).values({ ...entry, principal: sql`auth.principal()`, userId: sql`auth.uid()` });
}

/** The same for what happens before anybody is known: signing in, passwords, links; from a network, where that is known. */
export async function auditSignIn(tx: Transaction, action: string, userId: string, origin?: string): Promise<void> {
  await tx.insert(auditEntries).values({ action, principal: "sign_in", userId, origin });
}

/** Notes a sign-in with a wrong password: nobody's, at an account or at an address that has none. */
export async function auditFailedSignIn(tx: Transaction, accountId: string | null, origin: string): Promise<void> {
  const failed = { action: "sessions.start", principal: "sign_in", result: "refused" } as const;
  await tx.insert(auditEntries).values({ ...failed, subjectId: accountId, origin });
}

/** Notes that a sign-in was not even tried, as it came too soon after wrong guesses: once in ten minutes for an account and a network. */
export async function auditDelayedSignIn(tx: Transaction, accountId: string | null, origin: string): Promise<void> {
  await tx.execute(sql`select note_delayed_sign_in(${accountId}::uuid, ${origin})`);
}
