import type { Ratio } from "@/lib/statistics/sentences/shares";

/** The fractions that have words: parts of a whole, as numerator and denominator. */
const fractions = {
  one_tenth: [1, 10],
  one_fifth: [1, 5],
  one_quarter: [1, 4],
  one_third: [1, 3],
  two_fifths: [2, 5],
  half: [1, 2],
  three_fifths: [3, 5],
  two_thirds: [2, 3],
  three_quarters: [3, 4],
  four_fifths: [4, 5],
  nine_tenths: [9, 10],
} as const;

type InWords = { near: "almost" | "over" | "exactly"; fraction: keyof typeof fractions };

/**
 * A share in words: the nearest fraction, where the share is off it by at most four hundredths of the whole, and by at most an
 * eighth of the fraction and of what it leaves, so that `almost` one in ten is no less than 8.75%. Null where none is that near.
 */
export function inWords({ numerator, denominator }: Ratio): InWords | null {
  const nearest = (Object.keys(fractions) as InWords["fraction"][])
    .map((fraction) => {
      const [part, whole] = fractions[fraction];
      // In whole numbers: how much the share is off the fraction, times denominator and whole.
      return { fraction, part, whole, off: numerator * whole - part * denominator };
    })
    .reduce((one, other) => (Math.abs(other.off) * one.whole < Math.abs(one.off) * other.whole ? other : one));
  const { fraction, part, whole, off } = nearest;
  if (200 * Math.abs(off) > denominator * Math.min(8 * whole, 25 * part, 25 * (whole - part))) return null;
  return { near: off === 0 ? "exactly" : off < 0 ? "almost" : "over", fraction };
}
