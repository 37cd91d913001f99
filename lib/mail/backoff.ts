/** Seconds after the first, second, … attempt; every further one takes as long as the last. */
const waits = [15, 60, 4 * 60, 15 * 60, 60 * 60] as const;

/** How many seconds a mail waits after so many attempts (from 1 on): ever longer, an hour at most. */
export function secondsUntilNext(attempts: number): number {
  return waits[Math.min(Math.max(attempts, 1), waits.length) - 1] ?? 3600;
}
