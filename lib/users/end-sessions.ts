import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { asPerson } from "@/db/actor-transaction";
import { sessions } from "@/db/schema/auth";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import { accountIdInput } from "@/lib/users/schema";

/** Ends all open sessions of an account: they are out at their next request. Throws NotFound where the actor may not. */
export async function endSessions(actor: Actor, input: unknown): Promise<void> {
  requireReach(actor, "users.manage");
  const { userId } = accountIdInput.parse(input);
  await asPerson(actor, async (tx) => {
    const ended = await tx
      .update(sessions)
      .set({ endedAt: sql`auth.now()` })
      .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt)))
      .returning({ userId: sessions.userId });
    await audit(tx, { action: "sessions.end", subjectId: userId, count: ended.length });
  });
}
