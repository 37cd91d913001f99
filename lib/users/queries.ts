import "server-only";
import { and, asc, count, eq, gt, isNull, sql } from "drizzle-orm";
import { asPerson } from "@/db/actor-transaction";
import { sessions } from "@/db/schema/auth";
import { users } from "@/db/schema/users";
import { requireReach } from "@/lib/auth/permissions";
import type { Actor } from "@/lib/core/actor";
import type { Account } from "@/lib/users/schema";

/** All accounts by name, with how many sessions each has open. Throws NotFound without the permission. */
export function listAccounts(actor: Actor): Promise<Account[]> {
  requireReach(actor, "users.manage");
  const open = and(eq(sessions.userId, users.id), isNull(sessions.endedAt), gt(sessions.expiresAt, sql`now()`));
  return asPerson(actor, (tx) =>
    tx
      .select({
        id: users.id,
        email: users.email,
        name: users.name,
        role: users.role,
        regions: users.regions,
        endedAt: users.endedAt,
        openSessions: count(sessions.userId),
      })
      .from(users)
      .leftJoin(sessions, open)
      .groupBy(users.id)
      .orderBy(asc(users.name)),
  );
}
