import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { asSignIn, type Transaction } from "@/db/actor-transaction";
import { sessions } from "@/db/schema/auth";
import { auditSignIn } from "@/lib/audit/record";
import { hashOf } from "@/lib/auth/tokens";

/** Ends the session of a token; does nothing where it has ended already. */
export async function signOut(token: string): Promise<void> {
  await asSignIn((tx) => endSession(tx, token));
}

/** The same within a transaction of the sign-in login. */
export async function endSession(tx: Transaction, token: string): Promise<void> {
  const [ended] = await tx
    .update(sessions)
    .set({ endedAt: sql`auth.now()` })
    .where(and(eq(sessions.tokenHash, hashOf(token)), isNull(sessions.endedAt)))
    .returning({ userId: sessions.userId });
  if (ended) await auditSignIn(tx, "sessions.end", ended.userId);
}
