import "server-only";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound, RuleBroken } from "@/core/errors";
import type { Locale } from "@/core/words/locales";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { accountChanges } from "@/db/schema/account-changes";
import { users } from "@/db/schema/users";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import { putMail } from "@/lib/mail/put";
import { askedIn } from "@/lib/users/asked-in";
import { isLeaving } from "@/lib/users/rules";
import { changeIdInput, rightsText } from "@/lib/users/schema";

/**
 * Confirms, as the second admin, what another one asked for: from then on it counts, and a new account gets the link for its
 * first password; or agrees, as an admin whom it makes one no more. Returns whether it was of oneself. Throws RuleBroken `ownProposal`, `ownAccount`, `changeDecided`, `proposerLeft` where who asked is no admin any
 * more, `accountChanged` where the account is not as it was then, `emailTaken`; NotFound where there is none or the actor may not.
 */
export async function confirmChange(actor: Actor, input: unknown, locale: Locale): Promise<{ isOwn: boolean }> {
  requireReach(actor, "users.manage");
  const { changeId } = changeIdInput.parse(input);
  return asPerson(actor, async (tx) => {
    const change = await findChange(tx, changeId);
    if (change.proposedBy === actor.id) throw new RuleBroken("ownProposal");
    if (change.userId === actor.id && !isLeaving(askedIn(change))) throw new RuleBroken("ownAccount");
    await requireProposer(tx, change.proposedBy);
    await requireAsBefore(tx, change);
    const open = and(eq(accountChanges.id, changeId), isNull(accountChanges.decision));
    const confirmed = await tx
      .update(accountChanges)
      .set({ decision: "confirmed" })
      .where(open)
      .returning({ id: accountChanges.id });
    if (confirmed.length === 0) throw new RuleBroken("changeDecided");
    const fields = change.ends ? ["endedAt"] : ["role", "regions"];
    await audit(tx, { action: "users.confirm", subjectId: change.userId ?? changeId, fields });
    if (!change.userId) await putMail(tx, { userId: changeId, purpose: "first_password", locale });
    return { isOwn: change.userId === actor.id };
  });
}

async function findChange(tx: Transaction, id: string) {
  const [change] = await tx.select().from(accountChanges).where(eq(accountChanges.id, id));
  if (!change) throw new NotFound();
  if (change.decision) throw new RuleBroken("changeDecided");
  return change;
}

async function requireProposer(tx: Transaction, proposedBy: string | null): Promise<void> {
  const admin = and(eq(users.id, proposedBy ?? ""), eq(users.role, "admin"), isNull(users.endedAt));
  if (!proposedBy || (await tx.$count(users, admin)) === 0) throw new RuleBroken("proposerLeft");
}

type Change = typeof accountChanges.$inferSelect;

async function requireAsBefore(tx: Transaction, change: Change): Promise<void> {
  if (!change.userId) {
    const taken = and(eq(sql`lower(${users.email})`, change.email?.toLowerCase() ?? ""), ne(users.id, change.id));
    if ((await tx.$count(users, taken)) > 0) throw new RuleBroken("emailTaken");
    return;
  }
  const [account] = await tx
    .select({ role: users.role, regions: users.regions })
    .from(users)
    .where(and(eq(users.id, change.userId), isNull(users.endedAt)));
  const { before } = askedIn(change);
  if (!account || !before || rightsText(account) !== rightsText(before)) throw new RuleBroken("accountChanged");
}
