import "server-only";
import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import { hash, verify } from "@node-rs/argon2";
import { passwordCost } from "@/lib/auth/password-cost";
import { makeQueue, type Rank } from "@/lib/auth/queue";
import { TooSoon } from "@/lib/core/errors";

/** A hash of nobody's password, so that an unknown address takes as long as a wrong password. */
const nobody = hash(crypto.randomUUID(), passwordCost);

/** Half of the machine at most goes to hashing. Who waits longer than some seconds is better told so. */
const atOnce = Math.max(1, Math.floor(availableParallelism() / 2));

/** Those who are turned away come back spread over some time, not all at once again. */
const busy = () => new TooSoon("busySignIn", randomInt(5, 20));

const hashing = makeQueue({ atOnce, waiting: { known: 24 * atOnce, stranger: 8 * atOnce } }, busy);

/** Throws TooSoon `busySignIn` where a stranger would not get a turn: asked first, as it costs nothing. */
export function refuseWhenBusy(): void {
  if (hashing.isFull("stranger")) throw busy();
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
