import { type FiguresFilter, firstYear, type Share } from "@/lib/statistics/schema";
import type { Region } from "@/lib/vocabulary/users";

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

/** The days of a year that are counted: from 1 January until this day, itself included. */
export type Period = { year: number; until: string };

/** A year up to its end, or up to today while it is under way. */
export function periodOf(year: number, today: string): Period {
  const end = `${year}-12-31`;
  return { year, until: today < end ? today : end };
}

/** The same days of the year before; up to 28 February where that year has no 29th. */
export function yearBefore({ year, until }: Period): Period {
  const day = until.slice(4) === "-02-29" ? "-02-28" : until.slice(4);
  return { year: year - 1, until: `${year - 1}${day}` };
}

/** The regions that a filter chooses: one, or all of whoever asks, if any; undefined for the whole organisation. */
export function chosenRegions({ region }: FiguresFilter, own: Region[]): Region[] | undefined {
  if (region !== "mine") return region && [region];
  return own.length > 0 ? own : undefined;
}
