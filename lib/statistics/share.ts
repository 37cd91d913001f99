import type { Share } from "@/lib/statistics/schema";

/** A share as data: never rounded, null over nothing (contract `indicators`: share). */
export function shareOf(numerator: number, denominator: number): Share {
  return { numerator, denominator, share: denominator === 0 ? null : numerator / denominator };
}

/**
 * A share in whole per cents, half away from zero, at most 100, or null over nothing. From the whole numbers, so that no half is
 * lost. Counts that were changed can make a part more than its whole.
 */
export function wholePercent({ numerator, denominator }: Pick<Share, "numerator" | "denominator">): number | null {
  if (denominator === 0) return null;
  const part = Math.min(numerator, denominator);
  return Math.floor((200 * part + denominator) / (2 * denominator));
}
