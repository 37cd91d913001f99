import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound, RuleBroken } from "@/core/errors";
import { asPerson } from "@/db/actor-transaction";
import { accountChanges } from "@/db/schema/account-changes";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import { changeIdInput } from "@/lib/users/schema";

/**
 * Refuses what another admin asked for, or takes back what one asked for oneself: nothing of it comes to count. Returns which of
 * the two it was. Throws RuleBroken `ownAccount`, `changeDecided`; NotFound where there is none or the actor may not.
 */
export async function declineChange(actor: Actor, input: unknown): Promise<"refused" | "withdrawn"> {
  requireReach(actor, "users.manage");
  const { changeId } = changeIdInput.parse(input);
  return asPerson(actor, async (tx) => {
    const [change] = await tx.select().from(accountChanges).where(eq(accountChanges.id, changeId));
    if (!change) throw new NotFound();
    if (change.userId === actor.id) throw new RuleBroken("ownAccount");
    const decision = change.proposedBy === actor.id ? "withdrawn" : "refused";
    const declined = await tx
      .update(accountChanges)
      .set({ decision })
      .where(and(eq(accountChanges.id, changeId), isNull(accountChanges.decision)))
      .returning({ id: accountChanges.id });
    if (declined.length === 0) throw new RuleBroken("changeDecided");
    const action = decision === "withdrawn" ? "users.withdraw" : "users.refuse";
    await audit(tx, { action, subjectId: change.userId ?? changeId });
    return decision;
  });
}
