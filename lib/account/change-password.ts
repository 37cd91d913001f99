import "server-only";
import { eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound, RuleBroken, TooSoon } from "@/core/errors";
import { asPerson, asSignIn } from "@/db/actor-transaction";
import { credentials } from "@/db/schema/auth";
import { users } from "@/db/schema/users";
import { changePasswordInput } from "@/lib/account/schema";
import { auditSignIn } from "@/lib/audit/record";
import type { Caller } from "@/lib/auth/caller";
import { keepPassword } from "@/lib/auth/keep-password";
import { refuseWeak } from "@/lib/auth/password-strength";
import { hashPassword, isPassword } from "@/lib/auth/passwords";
import { requireReach } from "@/lib/auth/permissions";
import { admitGuess, forgiveGuess, withdrawGuess } from "@/lib/auth/throttle";

/**
 * Changes one's own password, ends all other sessions, and forgets all devices but this one. Throws RuleBroken `wrongPassword`
 * where the present one is another, with what makes the new one too easy to guess, and TooSoon `tooManySignIns` after wrong
 * guesses at the present one: a session that was left open is no way to it.
 */
export async function changePassword(actor: Actor, input: unknown, caller: Pick<Caller, "device">): Promise<void> {
  requireReach(actor, "own_account.manage");
  const { current, password } = changePasswordInput.parse(input);
  const [owner] = await asPerson(actor, (tx) =>
    tx.select({ name: users.name, email: users.email }).from(users).where(eq(users.id, actor.id)),
  );
  if (!owner) throw new NotFound();
  refuseWeak(password, owner);
  const { kept, admission } = await asSignIn(async (tx) => ({
    kept: await tx.select({ hash: credentials.passwordHash }).from(credentials).where(eq(credentials.userId, actor.id)),
    admission: await admitGuess(tx, owner.email.toLowerCase(), { own: `change of password by ${actor.id}` }),
  }));
  if ("waits" in admission) throw new TooSoon("tooManySignIns", Math.ceil(admission.waits));
  const passwordHash = await hashIfRight().catch(async (error: unknown) => {
    await asSignIn((tx) => withdrawGuess(tx, admission));
    throw error;
  });
  if (!passwordHash) throw new RuleBroken("wrongPassword", "current");
  await asSignIn(async (tx) => {
    await forgiveGuess(tx, admission);
    await keepPassword(tx, actor.id, passwordHash, { session: actor.token, device: caller.device });
    await auditSignIn(tx, "credentials.change", actor.id);
  });

  async function hashIfRight(): Promise<string | null> {
    return (await isPassword(current, kept[0]?.hash ?? null, "known")) ? hashPassword(password) : null;
  }
}
