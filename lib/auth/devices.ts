import "server-only";
import { and, eq, gt, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { devices } from "@/db/schema/auth";
import { deviceDays } from "@/lib/auth/lifetimes";
import { hashOf, newToken } from "@/lib/auth/tokens";

/** The secret of a browser, if this account has signed in from it before; else null. */
export async function knowsDevice(
  tx: Transaction,
  device: string | null,
  userId: string | null,
): Promise<string | null> {
  // Asked for nobody as well, so that an unknown address takes the same work.
  const known = await tx.$count(
    devices,
    and(
      eq(devices.tokenHash, hashOf(device ?? "")),
      eq(devices.userId, userId ?? "00000000-0000-0000-0000-000000000000"),
      gt(devices.lastUsedAt, sql`auth.now() - make_interval(days => ${deviceDays})`),
    ),
  );
  return known > 0 ? device : null;
}

/**
 * Knows a browser from now on as one that this account signs in from, and returns its secret: the one that it has, where
 * somebody signed in from it before, as colleagues may share a browser.
 */
export async function rememberDevice(tx: Transaction, device: string | null, userId: string): Promise<string> {
  const shared = device !== null && (await tx.$count(devices, eq(devices.tokenHash, hashOf(device)))) > 0;
  const secret = shared ? device : newToken();
  const now = sql`auth.now()`;
  await tx
    .insert(devices)
    .values({ tokenHash: hashOf(secret), userId, recordedAt: now, lastUsedAt: now })
    .onConflictDoUpdate({ target: [devices.tokenHash, devices.userId], set: { lastUsedAt: now } });
  return secret;
}

/** Knows none of an account's browsers any more, but for the one that is kept. */
export async function forgetDevices(tx: Transaction, userId: string, kept: string | null = null): Promise<void> {
  const others = kept === null ? undefined : sql`${devices.tokenHash} <> ${hashOf(kept)}`;
  await tx.delete(devices).where(and(eq(devices.userId, userId), others));
}
