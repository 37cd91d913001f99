import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { asSignIn, type Transaction } from "@/db/actor-transaction";
import { credentials, oneTimeLinks, sessions } from "@/db/schema/auth";
import { users } from "@/db/schema/users";
import { auditSignIn } from "@/lib/audit/record";
import { hashPassword } from "@/lib/auth/passwords";
import { newPasswordInput } from "@/lib/auth/schema";
import { hashOf, newToken } from "@/lib/auth/tokens";
import { RuleBroken } from "@/lib/core/errors";
import type { LinkPurpose } from "@/lib/vocabulary/users";

/** Hours for which a link works. */
const validHours = { first_password: 7 * 24, new_password: 1 } as const satisfies Record<LinkPurpose, number>;

/** Makes a link's token for somebody, within the transaction of whoever may: works once, for an hour or, the first time, a week. */
export async function makeLinkToken(tx: Transaction, userId: string, purpose: LinkPurpose): Promise<string> {
  const token = newToken();
  const expiresAt = sql`now() + make_interval(hours => ${validHours[purpose]})`;
  await tx.insert(oneTimeLinks).values({ tokenHash: hashOf(token), userId, purpose, expiresAt });
  return token;
}

const works = (token: string) =>
  and(eq(oneTimeLinks.tokenHash, hashOf(token)), isNull(oneTimeLinks.usedAt), gt(oneTimeLinks.expiresAt, sql`now()`));

/** Whether a link still works. */
export function isLinkAlive(token: string): Promise<boolean> {
  return asSignIn(async (tx) => {
    const found = await tx.select({ userId: oneTimeLinks.userId }).from(oneTimeLinks).where(works(token));
    return found.length > 0;
  });
}

/**
 * Sets the password of whoever the link was made for, uses the link up and ends all their sessions. Throws RuleBroken
 * `linkUsed` where the link has been used or is too old.
 */
export async function setPassword(input: unknown): Promise<void> {
  const { token, password } = newPasswordInput.parse(input);
  const passwordHash = await hashPassword(password);
  await asSignIn(async (tx) => {
    const [link] = await tx
      .update(oneTimeLinks)
      .set({ usedAt: sql`now()` })
      .where(works(token))
      .returning({ userId: oneTimeLinks.userId });
    if (!link) throw new RuleBroken("linkUsed");
    await tx
      .insert(credentials)
      .values({ userId: link.userId, passwordHash })
      .onConflictDoUpdate({ target: credentials.userId, set: { passwordHash, changedAt: sql`now()` } });
    await tx
      .update(sessions)
      .set({ endedAt: sql`now()` })
      .where(and(eq(sessions.userId, link.userId), isNull(sessions.endedAt)));
    await auditSignIn(tx, "credentials.set", link.userId);
  });
}

/** Whose account an address is, if it is anybody's who may sign in. */
export async function findAccount(tx: Transaction, email: string) {
  const [account] = await tx
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(and(eq(sql`lower(${users.email})`, email.toLowerCase()), isNull(users.endedAt)));
  return account ?? null;
}
