import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { LinkPurpose } from "@/core/words/users";
import { asSignIn, type Transaction } from "@/db/actor-transaction";
import { oneTimeLinks } from "@/db/schema/auth";
import { hashOf, newToken } from "@/lib/auth/tokens";

/** Hours for which a link works; the database refuses one that would work for more than a day. */
const validHours = { first_password: 24, new_password: 1 } as const satisfies Record<LinkPurpose, number>;

/**
 * Makes a link's token for somebody, within the transaction of whoever may: works once, for an hour or, the first time, a day.
 * Throws DatabaseRefused `notAllowed` where the purpose is not theirs: a first password for whoever has none, a new one for whoever has one.
 */
export async function makeLinkToken(tx: Transaction, userId: string, purpose: LinkPurpose): Promise<string> {
  const token = newToken();
  const expiresAt = sql`auth.now() + make_interval(hours => ${validHours[purpose]})`;
  await tx.insert(oneTimeLinks).values({ tokenHash: hashOf(token), userId, purpose, expiresAt });
  return token;
}

/** The link of a token, as long as it works. */
export const workingLink = (token: string) =>
  and(
    eq(oneTimeLinks.tokenHash, hashOf(token)),
    isNull(oneTimeLinks.usedAt),
    gt(oneTimeLinks.expiresAt, sql`auth.now()`),
  );

/** Whether a link still works. */
export function isLinkAlive(token: string): Promise<boolean> {
  return asSignIn(async (tx) => {
    const found = await tx.select({ userId: oneTimeLinks.userId }).from(oneTimeLinks).where(workingLink(token));
    return found.length > 0;
  });
}
