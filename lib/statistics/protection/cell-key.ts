import { changeAt } from "@/lib/statistics/protection/change-table";

/** The random keys of facts lie from 0 up to, and not including, this. */
export const keys = 2 ** 24;

/**
 * A count as it is told where it is changed: `keySum` is the sum of the random keys of the facts in the cell, so that the same
 * facts are changed alike wherever they are counted, and other facts otherwise.
 */
export function changedCount(count: number, keySum: number): number {
  return count + changeAt(count, (keySum % keys) / keys);
}
