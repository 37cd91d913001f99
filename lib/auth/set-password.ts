import "server-only";
import { inArray, sql } from "drizzle-orm";
import { RuleBroken } from "@/core/errors";
import { asSignIn } from "@/db/actor-transaction";
import { oneTimeLinks } from "@/db/schema/auth";
import { users } from "@/db/schema/users";
import { auditSignIn } from "@/lib/audit/record";
import type { Caller } from "@/lib/auth/caller";
import { rememberDevice } from "@/lib/auth/devices";
import { keepPassword } from "@/lib/auth/keep-password";
import { workingLink } from "@/lib/auth/one-time-links";
import { refuseWeak } from "@/lib/auth/password-strength";
import { hashPassword } from "@/lib/auth/passwords";
import { newPasswordInput } from "@/lib/auth/schema";

/**
 * Sets the password of whoever the link was made for, uses up all their links, ends all their sessions and forgets all their
 * devices but this one, of which it returns the secret. Throws RuleBroken `linkUsed` where the link has been used or is too old, and what makes the password too easy to guess.
 */
export async function setPassword(input: unknown, caller: Pick<Caller, "device">): Promise<string> {
  const { token, password } = newPasswordInput.parse(input);
  // Asked first, so that nobody without a link makes the server hash.
  const owner = await asSignIn(async (tx) => {
    const link = tx.select({ userId: oneTimeLinks.userId }).from(oneTimeLinks).where(workingLink(token));
    return tx.select({ name: users.name, email: users.email }).from(users).where(inArray(users.id, link));
  });
  if (!owner[0]) throw new RuleBroken("linkUsed");
  refuseWeak(password, owner[0]);
  const passwordHash = await hashPassword(password);
  return asSignIn(async (tx) => {
    const [link] = await tx
      .update(oneTimeLinks)
      .set({ usedAt: sql`auth.now()` })
      .where(workingLink(token))
      .returning({ userId: oneTimeLinks.userId });
    if (!link) throw new RuleBroken("linkUsed");
    await keepPassword(tx, link.userId, passwordHash, { session: null, device: null });
    await auditSignIn(tx, "credentials.set", link.userId);
    return rememberDevice(tx, caller.device, link.userId);
  });
}
