import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { asPerson } from "@/db/actor-transaction";
import { sessions } from "@/db/schema/auth";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";

/** Ends all of one's own sessions but the one that asks. Throws NotFound without the permission. */
export async function endOtherSessions(actor: Actor): Promise<void> {
  requireReach(actor, "own_account.manage");
  const others = sql`${sessions.id} <> auth.session_of(${actor.token})`;
  await asPerson(actor, async (tx) => {
    const ended = await tx
      .update(sessions)
      .set({ endedAt: sql`auth.now()` })
      .where(and(eq(sessions.userId, actor.id), isNull(sessions.endedAt), others))
      .returning({ id: sessions.id });
    if (ended.length > 0) await audit(tx, { action: "sessions.end", subjectId: actor.id, count: ended.length });
  });
}
