import "server-only";
import { aliasedTable, and, asc, desc, eq, isNotNull, isNull, ne, or, type SQL } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { asPerson } from "@/db/actor-transaction";
import { accountChanges } from "@/db/schema/account-changes";
import { users } from "@/db/schema/users";
import { noteRead } from "@/lib/audit/note";
import { requireReach } from "@/lib/auth/permissions";
import { askedIn } from "@/lib/users/asked-in";
import { isLeaving } from "@/lib/users/rules";
import type { AccountChange } from "@/lib/users/schema";

const open = isNull(accountChanges.decision);
const mostDecided = 20;

/** The changes of accounts that wait for a second admin, the oldest first. Throws NotFound without the permission. */
export function listOpenChanges(actor: Actor): Promise<AccountChange[]> {
  return changesWhere(actor, open, asc(accountChanges.recordedAt));
}

/** The latest twenty changes that were decided or needed no second admin, the newest first. Throws NotFound without the permission. */
export function listDecidedChanges(actor: Actor): Promise<AccountChange[]> {
  return changesWhere(actor, isNotNull(accountChanges.decision), desc(accountChanges.decidedAt), mostDecided);
}

/** How many changes wait for this admin: asked for by another, and not about themself, unless they go by it. Throws NotFound without the permission. */
export async function countChangesToDecide(actor: Actor): Promise<number> {
  requireReach(actor, "users.manage");
  const leaving = and(
    eq(accountChanges.oldRole, "admin"),
    or(accountChanges.ends, eq(accountChanges.role, "management")),
  );
  const ofOthers = and(
    ne(accountChanges.proposedBy, actor.id),
    or(isNull(accountChanges.userId), ne(accountChanges.userId, actor.id), leaving),
  );
  return asPerson(actor, (tx) => tx.$count(accountChanges, and(open, ofOthers)));
}

async function changesWhere(actor: Actor, condition: SQL, order: SQL, most?: number): Promise<AccountChange[]> {
  requireReach(actor, "users.manage");
  const [account, proposer, decider] = [
    aliasedTable(users, "account"),
    aliasedTable(users, "proposer"),
    aliasedTable(users, "decider"),
  ];
  return asPerson(actor, async (tx) => {
    const found = tx
      .select({
        change: accountChanges,
        account: { email: account.email, name: account.name },
        proposedBy: { id: proposer.id, name: proposer.name },
        decidedBy: { id: decider.id, name: decider.name },
      })
      .from(accountChanges)
      .leftJoin(account, eq(account.id, accountChanges.userId))
      .leftJoin(proposer, eq(proposer.id, accountChanges.proposedBy))
      .leftJoin(decider, eq(decider.id, accountChanges.decidedBy))
      .where(condition)
      .orderBy(order);
    const rows = await (most ? found.limit(most) : found);
    await noteRead(tx, { action: "users.list_changes", count: rows.length, detail: { open: most === undefined } });
    return rows.map(({ change, account, proposedBy, decidedBy }) => {
      const asked = askedIn(change);
      return {
        id: change.id,
        userId: change.userId,
        email: account?.email ?? change.email ?? "",
        name: account?.name ?? change.name ?? "",
        ...asked,
        isLeaving: isLeaving(asked),
        proposedBy,
        proposedAt: change.recordedAt,
        decision: change.decision,
        decidedBy,
        decidedAt: change.decidedAt,
      };
    });
  });
}
