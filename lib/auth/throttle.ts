import "server-only";
import { inArray, lt, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { throttles } from "@/db/schema/auth";
import { delayAfter, freeGuesses, oneMore, stillCounting } from "@/lib/auth/delays";
import { hashOf } from "@/lib/auth/tokens";

/** Where guesses come from: what has a counter of its own (a known device), or any other browser, by its source. */
export type Guesser = { own: string } | { source: string };

/** What guesses have in common by which they are counted, and how many of them are free. */
type Counter = { key: Buffer; free: number };

/** A guess that was let through, and by what it was counted; or the seconds after which it may come again. */
export type Admission = { counters: Counter[]; turn: Buffer | null } | { waits: number };
export type Guess = Exclude<Admission, { waits: number }>;

/** What is kept under a key: failures as they count now, and in how many seconds the next guess is free. */
type Kept = { failures: number; freeIn: number };

/** Whoever has waited for a turn keeps it for so many seconds. */
const turnLasts = 15 * 60;

/**
 * Counts a guess at a name (an address in small letters) before it is tried, so that guesses which come together count too,
 * or says how long it has to wait. What is known has a counter of its own. Others are counted by name and by source, and each
 * source waits by itself for its next turn at the name: no stranger elsewhere takes it. A guess that has to wait counts
 * nowhere, and makes nobody wait longer.
 */
export async function admitGuess(tx: Transaction, name: string, guesser: Guesser): Promise<Admission> {
  if ("own" in guesser) {
    const own = { key: keyOf("own", name, guesser.own), free: freeGuesses.account };
    const kept = await lockAndRead(tx, [own.key]);
    const waits = kept(own.key).freeIn;
    if (waits > 0) return { waits };
    await countOneMore(tx, own, kept(own.key));
    return { counters: [own], turn: null };
  }
  const account = { key: keyOf("account", name), free: freeGuesses.account };
  const source = { key: keyOf("source", guesser.source), free: freeGuesses.source };
  const turn = keyOf("turn", name, guesser.source);
  const kept = await lockAndRead(tx, [account.key, source.key, turn]);
  const delay = delayAfter(kept(account.key).failures, account.free);
  if (delay > 0 && kept(turn).freeIn < -turnLasts) {
    await keep(tx, turn, 0, delay);
    return { waits: Math.max(delay, kept(source.key).freeIn) };
  }
  const waits = Math.max(kept(turn).freeIn, kept(source.key).freeIn);
  if (waits > 0) return { waits };
  await countOneMore(tx, source, kept(source.key));
  await keep(tx, turn, 0, await countOneMore(tx, account, kept(account.key)));
  return { counters: [account, source], turn };
}

/** The guess was right: nothing is held against the account or the device any more, and this guess not against its source. */
export async function forgiveGuess(tx: Transaction, { counters: [first, ...others], turn }: Guess): Promise<void> {
  const done = [first?.key, turn].filter((key) => key !== undefined && key !== null);
  await tx.delete(throttles).where(inArray(throttles.key, done));
  await uncount(tx, others);
}

/** The guess was not tried: as if it had not come. */
export async function withdrawGuess(tx: Transaction, { counters, turn }: Guess): Promise<void> {
  await uncount(tx, counters);
  if (turn) await keep(tx, turn, 0, 0);
}

/** Takes away what has long been forgiven. */
export async function sweepGuesses(tx: Transaction): Promise<void> {
  await tx.delete(throttles).where(lt(throttles.failedAt, sql`now() - interval '1 day'`));
}

function keyOf(...parts: string[]): Buffer {
  return hashOf(parts.join("\n"));
}

async function lockAndRead(tx: Transaction, keys: Buffer[]): Promise<(key: Buffer) => Kept> {
  // In one order, so that two guesses never wait for each other; rows that are not there yet have nothing to lock.
  for (const key of keys) {
    await tx.execute(sql`select pg_advisory_xact_lock(${key.readInt32BE(0)}, ${key.readInt32BE(4)})`);
  }
  const rows = await tx
    .select({
      key: throttles.key,
      failures: throttles.failures,
      age: sql`extract(epoch from clock_timestamp() - ${throttles.failedAt})`.mapWith(Number),
      freeIn: sql`extract(epoch from ${throttles.freeAt} - clock_timestamp())`.mapWith(Number),
    })
    .from(throttles)
    .where(inArray(throttles.key, keys));
  return (key) => {
    const row = rows.find((one) => one.key.equals(key));
    return row
      ? { failures: stillCounting(row.failures, row.age), freeIn: row.freeIn }
      : { failures: 0, freeIn: Number.NEGATIVE_INFINITY };
  };
}

/** Returns the delay after it, in seconds. */
async function countOneMore(tx: Transaction, { key, free }: Counter, { failures }: Kept): Promise<number> {
  const counted = oneMore(failures, free);
  const delay = delayAfter(counted, free);
  await keep(tx, key, counted, delay);
  return delay;
}

async function keep(tx: Transaction, key: Buffer, failures: number, delay: number): Promise<void> {
  const now = {
    failures,
    failedAt: sql`clock_timestamp()`,
    freeAt: sql`clock_timestamp() + make_interval(secs => ${delay})`,
  };
  await tx
    .insert(throttles)
    .values({ key, ...now })
    .onConflictDoUpdate({ target: throttles.key, set: now });
}

async function uncount(tx: Transaction, counters: Counter[]): Promise<void> {
  if (counters.length === 0) return;
  const keys = counters.map(({ key }) => key);
  await tx
    .update(throttles)
    .set({ failures: sql`greatest(0, ${throttles.failures} - 1)`, freeAt: sql`clock_timestamp()` })
    .where(inArray(throttles.key, keys));
}
