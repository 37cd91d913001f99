import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound, RuleBroken } from "@/core/errors";
import { asPerson } from "@/db/actor-transaction";
import { users } from "@/db/schema/users";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import { accountIdInput } from "@/lib/users/schema";

/**
 * Ends an account: whoever it is of is out at their next request, and can't sign in again. Throws RuleBroken `ownAccount`
 * for one's own, NotFound where there is none or the actor may not.
 */
export async function endAccount(actor: Actor, input: unknown): Promise<void> {
  requireReach(actor, "users.manage");
  const { userId } = accountIdInput.parse(input);
  if (userId === actor.id) throw new RuleBroken("ownAccount");
  await asPerson(actor, async (tx) => {
    if ((await tx.$count(users, eq(users.id, userId))) === 0) throw new NotFound();
    const ended = await tx
      .update(users)
      .set({ endedAt: sql`now()` })
      .where(and(eq(users.id, userId), isNull(users.endedAt)))
      .returning({ id: users.id });
    if (ended.length > 0) await audit(tx, { action: "users.end", subjectId: userId, fields: ["endedAt"] });
  });
}
