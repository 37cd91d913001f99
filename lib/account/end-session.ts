import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { asPerson } from "@/db/actor-transaction";
import { sessions } from "@/db/schema/auth";
import { sessionIdInput } from "@/lib/account/schema";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";

/** Ends one of one's own sessions, if it goes on. Throws NotFound where it is somebody else's. */
export async function endOwnSession(actor: Actor, input: unknown): Promise<void> {
  requireReach(actor, "own_account.manage");
  const { sessionId } = sessionIdInput.parse(input);
  const own = and(eq(sessions.id, sessionId), eq(sessions.userId, actor.id));
  await asPerson(actor, async (tx) => {
    if ((await tx.$count(sessions, own)) === 0) throw new NotFound();
    const ended = await tx
      .update(sessions)
      .set({ endedAt: sql`auth.now()` })
      .where(and(own, isNull(sessions.endedAt)))
      .returning({ id: sessions.id });
    if (ended.length > 0) await audit(tx, { action: "sessions.end", subjectId: actor.id, count: ended.length });
  });
}
