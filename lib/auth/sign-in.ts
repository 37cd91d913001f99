import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { RuleBroken, TooSoon } from "@/core/errors";
import { asSignIn, type Transaction } from "@/db/actor-transaction";
import { credentials, sessions } from "@/db/schema/auth";
import { users } from "@/db/schema/users";
import { auditDelayedSignIn, auditFailedSignIn, auditSignIn } from "@/lib/audit/record";
import type { Caller } from "@/lib/auth/caller";
import { knowsDevice, rememberDevice } from "@/lib/auth/devices";
import { sessionHours } from "@/lib/auth/lifetimes";
import { beforeHashing, isPassword } from "@/lib/auth/passwords";
import { signInInput } from "@/lib/auth/schema";
import { endSession } from "@/lib/auth/sign-out";
import { admitGuess, forgiveGuess, sweepGuesses, withdrawGuess } from "@/lib/auth/throttle";
import { hashOf, newToken } from "@/lib/auth/tokens";

/** The secrets of a sign-in, for the cookies of the browser: of its session, and of the device from now on. */
export type SignedIn = { session: string; device: string };

/**
 * Starts a session for whoever knows the password, ends the one that it takes the place of in that browser, and knows the browser
 * from then on. Throws RuleBroken `wrongSignIn` for a wrong password, an unknown address and an ended account alike, after about
 * the same time; TooSoon `tooManySignIns` after wrong guesses, for a minute at most, and `busySignIn` where too many sign in.
 */
export async function signIn(input: unknown, caller: Caller): Promise<SignedIn> {
  const { email, password } = signInInput.parse(input);
  const name = email.toLowerCase();
  const admit = async (tx: Transaction) => {
    const [found] = await tx
      .select({ id: users.id, passwordHash: credentials.passwordHash })
      .from(users)
      .innerJoin(credentials, eq(credentials.userId, users.id))
      .where(and(eq(sql`lower(${users.email})`, name), isNull(users.endedAt)));
    const device = await knowsDevice(tx, caller.device, found?.id ?? null);
    const guesser = device ? { own: device } : { source: caller.source };
    return { account: found, known: device !== null, admission: await admitGuess(tx, name, guesser) };
  };
  const { account, known, admission } = await beforeHashing(caller.device ? "known" : "stranger", () =>
    asSignIn(admit),
  );
  if ("waits" in admission) {
    await asSignIn((tx) => auditDelayedSignIn(tx, account?.id ?? null, caller.source));
    throw new TooSoon("tooManySignIns", Math.ceil(admission.waits));
  }
  // Outside a transaction, as a hash takes a while.
  const right = await isPassword(password, account?.passwordHash ?? null, known ? "known" : "stranger").catch(
    async (error: unknown) => {
      await asSignIn((tx) => withdrawGuess(tx, admission));
      throw error;
    },
  );
  if (!right || !account) {
    await asSignIn(async (tx) => {
      await sweepGuesses(tx);
      await auditFailedSignIn(tx, account?.id ?? null, caller.source);
    });
    throw new RuleBroken("wrongSignIn");
  }
  const session = newToken();
  const now = sql`auth.now()`;
  const device = await asSignIn(async (tx) => {
    await forgiveGuess(tx, admission);
    if (caller.session) await endSession(tx, caller.session);
    await tx.insert(sessions).values({
      tokenHash: hashOf(session),
      userId: account.id,
      browser: caller.browser,
      system: caller.system,
      startedAt: now,
      lastSeenAt: now,
      expiresAt: sql`${now} + make_interval(hours => ${sessionHours})`,
    });
    await auditSignIn(tx, "sessions.start", account.id, caller.source);
    return rememberDevice(tx, caller.device, account.id);
  });
  return { session, device };
}
