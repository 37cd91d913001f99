import "server-only";
import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { asPerson } from "@/db/actor-transaction";
import { sessions } from "@/db/schema/auth";
import { users } from "@/db/schema/users";
import type { OwnAccount } from "@/lib/account/schema";
import { requireReach } from "@/lib/auth/permissions";

/** Who one is here, and where one is signed in, this session first. Throws NotFound without the permission. */
export async function getOwnAccount(actor: Actor): Promise<OwnAccount> {
  requireReach(actor, "own_account.manage");
  const current = sql<boolean>`${sessions.id} = auth.session_of(${actor.token})`;
  const goesOn = and(
    eq(sessions.userId, actor.id),
    isNull(sessions.endedAt),
    gt(sessions.expiresAt, sql`auth.now()`),
    gt(sessions.lastSeenAt, sql`auth.now() - interval '30 minutes'`),
  );
  const { id, browser, system, startedAt, lastSeenAt } = sessions;
  return asPerson(actor, async (tx) => {
    const [found, open] = await Promise.all([
      tx.select({ email: users.email }).from(users).where(eq(users.id, actor.id)),
      tx
        .select({ id, browser, system, startedAt, lastSeenAt, current })
        .from(sessions)
        .where(goesOn)
        .orderBy(desc(current), desc(lastSeenAt)),
    ]);
    if (!found[0]) throw new NotFound();
    const { name, role, regions } = actor;
    return { name, role, regions, email: found[0].email, sessions: open };
  });
}
