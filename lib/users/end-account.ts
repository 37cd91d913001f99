import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound, RuleBroken } from "@/core/errors";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { accountChanges } from "@/db/schema/account-changes";
import { users } from "@/db/schema/users";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import { accountIdInput } from "@/lib/users/schema";

/**
 * Ends an account: whoever it is of is out at their next request, and can't sign in again; of an admin it waits for a second
 * one. Returns which of the two it was. Throws RuleBroken `ownAccount` for one's own, `changeWaits` where an admin's would wait
 * behind another change, NotFound where there is none or the actor may not.
 */
export async function endAccount(actor: Actor, input: unknown): Promise<"account-ended" | "proposed"> {
  requireReach(actor, "users.manage");
  const { userId } = accountIdInput.parse(input);
  if (userId === actor.id) throw new RuleBroken("ownAccount");
  return asPerson(actor, async (tx) => {
    const [account] = await tx
      .select({ role: users.role, endedAt: users.endedAt })
      .from(users)
      .where(eq(users.id, userId));
    if (!account) throw new NotFound();
    if (account.role === "admin" && !account.endedAt) return askForEnd(tx, userId);
    const ended = await tx
      .update(users)
      .set({ endedAt: sql`auth.now()` })
      .where(and(eq(users.id, userId), isNull(users.endedAt)))
      .returning({ id: users.id });
    if (ended.length > 0) await audit(tx, { action: "users.end", subjectId: userId, fields: ["endedAt"] });
    return "account-ended";
  });
}

/** Asks once, however often the button is pressed. */
async function askForEnd(tx: Transaction, userId: string): Promise<"proposed"> {
  const open = and(eq(accountChanges.userId, userId), isNull(accountChanges.decision));
  const [waits] = await tx.select({ ends: accountChanges.ends }).from(accountChanges).where(open);
  if (waits && !waits.ends) throw new RuleBroken("changeWaits");
  if (waits) return "proposed";
  // The database takes the role from the account.
  const asked = await tx
    .insert(accountChanges)
    .values({ userId, role: "admin", ends: true })
    .onConflictDoNothing()
    .returning({ id: accountChanges.id });
  if (asked.length > 0) await audit(tx, { action: "users.propose", subjectId: userId, fields: ["endedAt"] });
  return "proposed";
}
