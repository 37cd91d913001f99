import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { isWorthAnotherTry } from "@/db/errors";

/** Together as long as PostgreSQL takes to start again after one of its processes was killed. */
const pauses = [100, 300, 600, 1_000];

/** How far an attempt came: once `commit` was sent, nobody knows whether it was done, and doing it anew might do it twice. */
export type Attempt = { committing: boolean };

/** Does work anew, after a pause, where its connection broke, or the server could not decide, before it was committed. */
export async function patiently<T>(work: (attempt: Attempt) => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    const attempt = { committing: false };
    try {
      return await work(attempt);
    } catch (error) {
      if (attempt.committing || !isWorthAnotherTry(error)) throw error;
    }
    await sleep(pause);
  }
  return work({ committing: false });
}
