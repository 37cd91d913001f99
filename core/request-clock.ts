import { AsyncLocalStorage } from "node:async_hooks";

// On globalThis, since the gate and the pages load this apart, and `clock.ts` reads it.
const shared = globalThis as typeof globalThis & { portalClock?: AsyncLocalStorage<number> };
shared.portalClock ??= new AsyncLocalStorage();
const clock = shared.portalClock;

/** Runs work, with all that it begins, by a clock that is so many milliseconds ahead of the machine's: for tests. */
export function byClock<T>(shift: number, work: () => T): T {
  return clock.run(shift, work);
}
