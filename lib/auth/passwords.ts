import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { RuleBroken } from "@/lib/core/errors";

/** argon2id, 64 MiB, three passes: above OWASP's floor, as there are few who sign in. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** A hash of nobody's password, so that an unknown address takes as long as a wrong password. */
const nobody = hash(crypto.randomUUID(), cost);

/** At most so many hashes at once, as each takes 64 MiB, and so many that wait for their turn. */
let free = 4;
const mostWaiting = 50;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= mostWaiting) throw new RuleBroken("busy");
  if (free > 0) free -= 1;
  else await new Promise<void>((resume) => waiting.push(resume));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}

/** The hash under which a password is kept. Throws RuleBroken `busy` where too many wait. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost));
}

/** Whether a password is the one of a hash; takes as long where there is no hash. Throws RuleBroken `busy` where too many wait. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const against = stored ?? (await nobody);
  const same = await inTurn(() => verify(against, password));
  return same && stored !== null;
}
