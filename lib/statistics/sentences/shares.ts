import { smallestBase, type Values } from "@/lib/statistics/sentences/sentence";
import { wholePercent } from "@/lib/statistics/share";

/** A part of a whole, in whole numbers: every rule about shares is worked out on these, never on a rounded share. */
export type Ratio = { numerator: number; denominator: number };

/** Whether a share is greater than another, exactly, by cross multiplication. */
export function isMore(one: Ratio, other: Ratio): boolean {
  return one.numerator * other.denominator > other.numerator * one.denominator;
}

/** What a share is said to be: `none`, a whole per cent, or `under` 1 and `over` 99, as a few are not none and most not all. */
export function percentOf(ratio: Ratio): string {
  if (ratio.numerator === 0) return "none";
  const percent = wholePercent(ratio);
  if (percent === 0) return "under";
  return percent === 100 && ratio.numerator < ratio.denominator ? "over" : String(percent);
}

/** How often something happened beside how often it did elsewhere. A `bit`: the shares differ, their whole per cents do not. */
export type Change = "more" | "bit_more" | "same" | "bit_less" | "less";

/** How a share compares with another. */
export function compareShares(one: Ratio, other: Ratio): Change {
  if (!isMore(one, other) && !isMore(other, one)) return "same";
  const way = isMore(one, other) ? "more" : "less";
  return percentOf(one) === percentOf(other) ? `bit_${way}` : way;
}

/** A share as a sentence fills it in. */
export function shareValues(ratio: Ratio): Values {
  return { percent: percentOf(ratio), numerator: ratio.numerator, denominator: ratio.denominator };
}

/** A share beside the one before it; `change` is `none` where either is of too few to compare, or the other is not known. */
export function besideBefore(ratio: Ratio, before: Ratio | null | undefined): Values {
  if (!before || ratio.denominator < smallestBase || before.denominator < smallestBase) return { change: "none" };
  return {
    change: compareShares(ratio, before),
    beforePercent: percentOf(before),
    beforeNumerator: before.numerator,
    beforeDenominator: before.denominator,
  };
}
