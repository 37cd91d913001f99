import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { ChangedMeanwhile, NotFound, RuleBroken } from "@/core/errors";
import { asPerson } from "@/db/actor-transaction";
import { accountChanges } from "@/db/schema/account-changes";
import { users } from "@/db/schema/users";
import { recordOnce } from "@/lib/action/record-once";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import { countsAlready } from "@/lib/users/counts-already";
import { wantsSecondAdmin } from "@/lib/users/rules";
import { accountChangeInput, rightsText } from "@/lib/users/schema";

/**
 * Gives an account another role and other regions. What takes rights away counts at once, at the next request of whoever it is
 * of; what gives more waits for a second admin. Returns which of the two it was. Throws RuleBroken `ownAccount`, `changeWaits`
 * where this one would wait behind another, `changedMeanwhile` where it is not any more as the form showed it, `nothingCorrected`;
 * NotFound where there is no such account, it ended, or the actor may not.
 */
export async function changeAccount(actor: Actor, input: unknown): Promise<"changed" | "proposed"> {
  requireReach(actor, "users.manage");
  const { key: id, userId, was, role, regions } = accountChangeInput.parse(input);
  if (userId === actor.id) throw new RuleBroken("ownAccount");
  return asPerson(actor, async (tx) => {
    const [account] = await tx
      .select({ role: users.role, regions: users.regions })
      .from(users)
      .where(and(eq(users.id, userId), isNull(users.endedAt)));
    if (!account) throw new NotFound();
    const sentBefore = (await tx.$count(accountChanges, eq(accountChanges.id, id))) > 0;
    if (!sentBefore) {
      const present = rightsText(account);
      if (was !== present) throw new ChangedMeanwhile({ was: present });
      if (rightsText({ role, regions }) === present) throw new RuleBroken("nothingCorrected");
      const waits = and(eq(accountChanges.userId, userId), isNull(accountChanges.decision));
      if (wantsSecondAdmin(account, { role, regions }) && (await tx.$count(accountChanges, waits)) > 0)
        throw new RuleBroken("changeWaits");
    }
    const isNew = await recordOnce(tx, accountChanges, { id, userId, role, regions });
    const counts = await countsAlready(tx, id);
    if (isNew) {
      const action = counts ? "users.change" : "users.propose";
      await audit(tx, { action, subjectId: userId, fields: ["role", "regions"] });
    }
    return counts ? "changed" : "proposed";
  });
}
