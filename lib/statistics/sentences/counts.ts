import { leastWider } from "@/lib/statistics/protection/told-of-enough";
import { smallestBase, type Values } from "@/lib/statistics/sentences/sentence";

/**
 * A count as one would say it. Round numbers are the multiples of 50 from 100 on (of 500 from 10,000 on, and so on); what is
 * within one per cent of the nearest is `almost` or `over` it, what equals it is `exactly` so, all else is said as it is.
 */
export function roundly(count: number): { near: "almost" | "over" | "exactly" | "plain"; count: number } {
  const step = 5 * 10 ** Math.max(1, String(count).length - 3);
  const round = step * Math.round(count / step);
  const off = count - round;
  if (round < 100 || Math.abs(off) * 100 > round) return { near: "plain", count };
  if (off === 0) return { near: "exactly", count };
  return { near: off < 0 ? "almost" : "over", count: round };
}

/** A count beside the one before it; `change` is `none` where either is too few to compare, or the other is not known. */
export function countBesideBefore(count: number, before: number | null | undefined): Values {
  if (count < smallestBase || !before || before < smallestBase) return { change: "none" };
  return { change: count === before ? "same" : count > before ? "more" : "less", beforeCount: before };
}

/** Counts by code, of which those that are part of too few are not told. */
type Told<Code extends string> = Record<Code, number | null>;

/** The counts of a breakdown that is told in full, else null. */
export function inFull<Code extends string>(counts: Told<Code> | null): Record<Code, number> | null {
  return counts && Object.values(counts).every((count) => count !== null) ? (counts as Record<Code, number>) : null;
}

/** All counts of a breakdown together. */
export function sumOf(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The places that are said, in order. */
export const ranks = ["first", "second", "third"] as const;

/**
 * The codes with the most, in order, at most so many: up to the first that has nothing or is not more than the next by over a
 * margin, as that has no place. What is not told may be as much as the most that is not.
 */
export function topOf<Code extends string>(
  counts: Told<Code>,
  limit: number,
  margin: number,
): { code: Code; count: number }[] {
  const codes = Object.keys(counts) as Code[];
  const ordered = codes
    .map((code) => ({ code, count: counts[code] ?? leastWider - 1, isTold: counts[code] !== null }))
    .toSorted((one, other) => other.count - one.count);
  const end = ordered.findIndex(
    ({ count, isTold }, place) => !isTold || count <= margin + (ordered[place + 1]?.count ?? 0),
  );
  return ordered.slice(0, end < 0 ? limit : Math.min(limit, end)).map(({ code, count }) => ({ code, count }));
}
