/** So many wrong guesses are let pass without a delay: somebody tries the passwords that they have. */
export const freeGuesses = { account: 5, source: 10 } as const;

/** Nobody who knows the password waits longer than this, in seconds. */
export const longestDelay = 60;

/** A wrong guess is forgotten after so many minutes. */
const minutesToForget = 10;

/** So many beyond the free ones are remembered; more would not lengthen the delay, only the time until it is gone. */
const mostBeyond = 6;

/** How many guesses still count of those that counted some seconds ago. */
export function stillCounting(failures: number, secondsAgo: number): number {
  return Math.max(0, failures - secondsAgo / 60 / minutesToForget);
}

/** The count with one guess more. */
export function oneMore(failures: number, free: number): number {
  return Math.min(failures + 1, free + mostBeyond);
}

/** Seconds until the next guess after so many: none for the free ones, then 5, 10, 20, 40, and a minute from there on. */
export function delayAfter(failures: number, free: number): number {
  // Some seconds after a guess a little of it is forgotten: it counts until half of it is.
  const beyond = Math.round(failures) - free;
  return beyond < 0 ? 0 : Math.min(longestDelay, 5 * 2 ** beyond);
}
