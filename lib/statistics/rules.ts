import type { Region } from "@/core/words/users";
import { type CountFilter, type FiguresFilter, firstYear, type Quantiles, type Share } from "@/lib/statistics/schema";

/** A share as data: never rounded, null over nothing (contract `indicators`: share). */
export function shareOf(numerator: number, denominator: number): Share {
  return { numerator, denominator, share: denominator === 0 ? null : numerator / denominator };
}

/** Every code of a list with its number, zero where there is none, in the list's order. */
export function everyCode<Code extends string, Value>(
  codes: readonly Code[],
  value: (code: Code) => Value,
): Record<Code, Value> {
  return Object.fromEntries(codes.map((code) => [code, value(code)])) as Record<Code, Value>;
}

/** Whether figures of a year can be asked for: a whole year from 1990 to the one that is under way. */
export function isReportingYear(year: number, today: string): boolean {
  return Number.isInteger(year) && year >= firstYear && year <= Number(today.slice(0, 4));
}

/** The days that are counted, the first and the last themselves included. */
export type Period = { from: string; until: string };

/** A year up to its end, or up to today while it is under way. */
export function periodOf(year: number, today: string): Period {
  const end = `${year}-12-31`;
  return { from: `${year}-01-01`, until: today < end ? today : end };
}

/** The same days of the year before; up to 28 February where that year has no 29th. */
export function yearBefore({ from, until }: Period): Period {
  const year = Number(from.slice(0, 4)) - 1;
  const day = until.slice(5) === "02-29" ? "02-28" : until.slice(5);
  return { from: `${year}-01-01`, until: `${year}-${day}` };
}

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
    return low === undefined || high === undefined ? null : low + (high - low) * (place - Math.floor(place));
  };
  return { median: at(0.5), p90: at(0.9) };
}

/** What a filter keeps for counting; `mine` is all regions of whoever asks, or nothing chosen where they have none. */
export function countFilterOf(
  { region, offenceCategory, initiatingSide, referrer }: FiguresFilter,
  own: readonly Region[],
): CountFilter {
  const chosen = region === "mine" ? own : region && [region];
  return {
    region: chosen && chosen.length > 0 ? chosen : undefined,
    offenceCategory: offenceCategory && [offenceCategory],
    initiatingSide: initiatingSide && [initiatingSide],
    referrer: referrer && [referrer],
  };
}
