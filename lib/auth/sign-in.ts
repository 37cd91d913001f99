import "server-only";
import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { asSignIn } from "@/db/actor-transaction";
import { credentials, failedSignIns, sessions } from "@/db/schema/auth";
import { users } from "@/db/schema/users";
import { auditSignIn } from "@/lib/audit/record";
import { isPassword } from "@/lib/auth/passwords";
import { signInInput } from "@/lib/auth/schema";
import { hashOf, newToken } from "@/lib/auth/tokens";
import { RuleBroken } from "@/lib/core/errors";

/** A session lasts 12 hours at most, and 30 minutes without a request (`auth.enter`). */
export const sessionHours = 12;

const mostFailures = 10;

/**
 * Starts a session for who knows the password, and returns its token. Throws RuleBroken `wrongSignIn` for a wrong password,
 * an unknown address and an ended account alike, after about the same time; `tooManySignIns` after ten failures in 15 minutes.
 */
export async function signIn(input: unknown): Promise<string> {
  const { email, password } = signInInput.parse(input);
  const emailHash = hashOf(email.toLowerCase());
  const account = await asSignIn(async (tx) => {
    // One guess at an address at a time, and counted before it is tried: guesses that come together count too.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${emailHash.toString("hex")}))`);
    const recent = and(
      eq(failedSignIns.emailHash, emailHash),
      gt(failedSignIns.at, sql`now() - interval '15 minutes'`),
    );
    if ((await tx.$count(failedSignIns, recent)) >= mostFailures) throw new RuleBroken("tooManySignIns");
    await tx.insert(failedSignIns).values({ emailHash });
    const [found] = await tx
      .select({ id: users.id, passwordHash: credentials.passwordHash })
      .from(users)
      .innerJoin(credentials, eq(credentials.userId, users.id))
      .where(and(eq(sql`lower(${users.email})`, email.toLowerCase()), isNull(users.endedAt)));
    return found;
  });
  // Outside a transaction, as a hash takes a while.
  const right = await isPassword(password, account?.passwordHash ?? null);
  const token = newToken();
  await asSignIn(async (tx) => {
    if (!right || !account) {
      await tx.delete(failedSignIns).where(lt(failedSignIns.at, sql`now() - interval '1 day'`));
      return;
    }
    await tx.delete(failedSignIns).where(eq(failedSignIns.emailHash, emailHash));
    await tx.insert(sessions).values({
      tokenHash: hashOf(token),
      userId: account.id,
      expiresAt: sql`now() + make_interval(hours => ${sessionHours})`,
    });
    await auditSignIn(tx, "sessions.start", account.id);
  });
  if (!right) throw new RuleBroken("wrongSignIn");
  return token;
}
