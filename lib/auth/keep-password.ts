import "server-only";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { credentials, oneTimeLinks, sessions } from "@/db/schema/auth";
import { forgetDevices } from "@/lib/auth/devices";
import { hashOf } from "@/lib/auth/tokens";

/** What goes on after a new password: the session and the device from which it was set, if any. */
type Stays = { session: string | null; device: string | null };

/** Keeps a new password, uses up all links for one, ends all sessions and forgets all devices but those that stay. */
export async function keepPassword(tx: Transaction, userId: string, passwordHash: string, stays: Stays): Promise<void> {
  const now = sql`auth.now()`;
  await tx
    .insert(credentials)
    .values({ userId, passwordHash, changedAt: now })
    .onConflictDoUpdate({ target: credentials.userId, set: { passwordHash, changedAt: now } });
  await tx
    .update(oneTimeLinks)
    .set({ usedAt: now })
    .where(and(eq(oneTimeLinks.userId, userId), isNull(oneTimeLinks.usedAt)));
  const other = stays.session === null ? undefined : ne(sessions.tokenHash, hashOf(stays.session));
  await tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt), other));
  await forgetDevices(tx, userId, stays.device);
}
