import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { asSignIn } from "@/db/actor-transaction";
import { credentials, oneTimeLinks, sessions } from "@/db/schema/auth";
import { users } from "@/db/schema/users";
import { auditSignIn } from "@/lib/audit/record";
import type { Caller } from "@/lib/auth/caller";
import { forgetDevices, rememberDevice } from "@/lib/auth/devices";
import { workingLink } from "@/lib/auth/one-time-links";
import { refuseWeak } from "@/lib/auth/password-strength";
import { hashPassword } from "@/lib/auth/passwords";
import { newPasswordInput } from "@/lib/auth/schema";
import { RuleBroken } from "@/lib/core/errors";

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
      .set({ usedAt: sql`now()` })
      .where(workingLink(token))
      .returning({ userId: oneTimeLinks.userId });
    if (!link) throw new RuleBroken("linkUsed");
    await tx
      .update(oneTimeLinks)
      .set({ usedAt: sql`now()` })
      .where(and(eq(oneTimeLinks.userId, link.userId), isNull(oneTimeLinks.usedAt)));
    await tx
      .insert(credentials)
      .values({ userId: link.userId, passwordHash })
      .onConflictDoUpdate({ target: credentials.userId, set: { passwordHash, changedAt: sql`now()` } });
    await tx
      .update(sessions)
      .set({ endedAt: sql`now()` })
      .where(and(eq(sessions.userId, link.userId), isNull(sessions.endedAt)));
    await auditSignIn(tx, "credentials.set", link.userId);
    await forgetDevices(tx, link.userId);
    return rememberDevice(tx, caller.device, link.userId);
  });
}
