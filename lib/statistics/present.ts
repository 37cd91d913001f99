import type { Share } from "@/lib/statistics/schema";

/** A share in whole per cents, half away from zero, or null over nothing. From the whole numbers, so that no half is lost. */
export function wholePercent({ numerator, denominator }: Share): number | null {
  return denominator === 0 ? null : Math.floor((200 * numerator + denominator) / (2 * denominator));
}
