import "server-only";
import { and, asc, count, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { isUuid } from "@/core/ids";
import { asPerson } from "@/db/actor-transaction";
import { sessions } from "@/db/schema/auth";
import { users } from "@/db/schema/users";
import { noteRead } from "@/lib/audit/note";
import type { AuditEntry } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import { hasPassword } from "@/lib/users/has-password";
import type { Account } from "@/lib/users/schema";

/** All accounts by name, with how many sessions each has open; looking is noted in the audit trail. Throws NotFound without the permission. */
export function listAccounts(actor: Actor): Promise<Account[]> {
  return accountsWhere(actor, undefined, ({ length }) => ({ action: "users.list", count: length }));
}

/** One account; looking is noted in the audit trail. Throws NotFound where there is none, and without the permission. */
export async function getAccount(actor: Actor, id: string): Promise<Account> {
  requireReach(actor, "users.manage");
  if (!isUuid(id)) throw new NotFound();
  const [account] = await accountsWhere(actor, eq(users.id, id), ([found]) =>
    found ? { action: "users.read", subjectId: id } : null,
  );
  if (!account) throw new NotFound();
  return account;
}

async function accountsWhere(
  actor: Actor,
  condition: SQL | undefined,
  entryOf: (found: Account[]) => AuditEntry | null,
): Promise<Account[]> {
  requireReach(actor, "users.manage");
  const open = and(eq(sessions.userId, users.id), isNull(sessions.endedAt), gt(sessions.expiresAt, sql`auth.now()`));
  return asPerson(actor, async (tx) => {
    const found = await tx
      .select({
        id: users.id,
        email: users.email,
        name: users.name,
        role: users.role,
        regions: users.regions,
        endedAt: users.endedAt,
        hasPassword,
        openSessions: count(sessions.userId),
      })
      .from(users)
      .leftJoin(sessions, open)
      .where(condition)
      .groupBy(users.id)
      .orderBy(asc(users.name));
    const entry = entryOf(found);
    if (entry) await noteRead(tx, entry);
    return found;
  });
}
