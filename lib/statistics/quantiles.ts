import type { Quantiles } from "@/lib/statistics/schema";

/**
 * Median and 90th percentile of values, each as often as it says: linear interpolation between the two values nearest to the
 * place `(n - 1) × fraction`, as `percentile_cont`; null where there are none.
 */
export function quantilesOf(values: (readonly [value: number, times: number])[]): Omit<Quantiles, "count"> {
  const sorted = values
    .toSorted(([one], [other]) => one - other)
    .flatMap(([value, times]) => new Array<number>(times).fill(value));
  const at = (fraction: number) => {
    const place = (sorted.length - 1) * fraction;
    const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return low === undefined ? null : low + ((high ?? low) - low) * (place % 1);
  };
  return { median: at(0.5), p90: at(0.9) };
}
