import "server-only";
import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import { hash, verify } from "@node-rs/argon2";
import { TooSoon } from "@/core/errors";
import { passwordCost } from "@/lib/auth/password-cost";
import { makeQueue, type Rank } from "@/lib/auth/queue";

/** A hash of nobody's password, so that an unknown address takes as long as a wrong password. */
const nobody = hash(crypto.randomUUID(), passwordCost);

/** Half of the machine at most goes to hashing. Whoever waits longer than some seconds is better told so. */
const atOnce = Math.max(1, Math.floor(availableParallelism() / 2));

/** Those who are turned away come back spread over some time, not all at once again. */
const busy = () => new TooSoon("busySignIn", randomInt(5, 20));

const hashing = makeQueue({ atOnce, waiting: { known: 24 * atOnce, stranger: 8 * atOnce } }, busy);

/** What a sign-in asks of the database before it hashes: less than there are connections, so that some are left for others. */
const door = makeQueue({ atOnce: 4, waiting: { known: 200, stranger: 60 } }, busy);

/**
 * Does what has to be done before a password is hashed, when it is its turn. Throws TooSoon `busySignIn` where too many wait, and
 * where a stranger would wait for hashing in vain.
 */
export function beforeHashing<T>(rank: Rank, work: () => Promise<T>): Promise<T> {
  return door.inTurn(rank, () => {
    if (rank === "stranger" && hashing.isFull(rank)) throw busy();
    return work();
  });
}

/** The hash under which a password is kept. Throws TooSoon `busySignIn` where too many wait. */
export function hashPassword(password: string): Promise<string> {
  return hashing.inTurn("known", () => hash(password, passwordCost));
}

/** Whether a password is the one of a hash; takes as long where there is no hash. Throws TooSoon `busySignIn` where too many wait. */
export async function isPassword(password: string, stored: string | null, rank: Rank): Promise<boolean> {
  const against = stored ?? (await nobody);
  const same = await hashing.inTurn(rank, () => verify(against, password));
  return same && stored !== null;
}
