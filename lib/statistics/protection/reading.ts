import { type Region, regions } from "@/core/words/users";
import type { CountFilter } from "@/lib/statistics/count-filter";
import { type Breakdown, definitionOf, indicatorIds, type Moment, type Narrowing } from "@/lib/statistics/definitions";

/** How figures are told to a reader (contract `indicators`, "What the public may see"). */
export type Reading = {
  chosen: CountFilter;
  /** The regions that are told as they are; `all` of whoever reads everything so. */
  exactRegions: readonly Region[] | "all";
  /** The least base of a share, and the least cases of a median, a 90th percentile or a mean. */
  leastBase: number;
  leastCases: number;
};

/** Everything as it is counted. */
export const exactReading: Reading = { chosen: {}, exactRegions: "all", leastBase: 0, leastCases: 0 };

/**
 * How figures of what is chosen are told to whoever reads some regions exactly. `isGuarded` is whether also what is small without a
 * choice is not shown: to management, and on a factsheet, which is handed out.
 */
export function readingOf(chosen: CountFilter, exactRegions: readonly Region[], isGuarded: boolean): Reading {
  const isExact = isWithin(chosen.region, exactRegions);
  const isChanged = !isExact && chosenIn(chosen).length > 0;
  return {
    chosen,
    exactRegions: isExact ? "all" : exactRegions,
    leastBase: isChanged ? 20 : isGuarded ? 10 : 0,
    leastCases: isChanged || isGuarded ? 10 : 0,
  };
}

/** What a cell counts: at which moment, what is left of its registrations, and under which code of a breakdown. */
export type CellOf = { at: Moment; left: readonly Narrowing[]; by?: Breakdown | undefined; code: string | null };

/**
 * Whether a cell is told as it is: of one's own regions, of one dimension, or where it stands on the page without a choice
 * too. A choice, a breakdown and an outcome are a dimension each: *violence in the north that came to contact* has three.
 */
export function isExact({ chosen, exactRegions }: Reading, { at, left, by, code }: CellOf): boolean {
  if (exactRegions === "all") return true;
  if (by === "region" && exactRegions.some((region) => region === code)) return true;
  const crossed = [...new Set<Breakdown>([...chosenIn(chosen), ...(by && code !== null ? [by] : [])])];
  return crossed.length + (left.length > 0 ? 1 : 0) <= 1 || withoutChoice.has(nameOf(at, left, crossed));
}

/** The same reading of every wider selection: what is chosen with one choice left out. */
export function widerThan(reading: Reading): Reading[] {
  if (!isChanging(reading)) return [];
  return chosenIn(reading.chosen).map((one) => ({ ...reading, chosen: { ...reading.chosen, [one]: undefined } }));
}

/** Whether any cell under a choice may be changed for a reader. */
export function isChanging({ chosen, exactRegions }: Reading): boolean {
  return exactRegions !== "all" && chosenIn(chosen).length > 0;
}

function chosenIn(chosen: CountFilter) {
  return (Object.keys(chosen) as (keyof CountFilter)[]).filter((one) => chosen[one] !== undefined);
}

function isWithin(chosen: readonly Region[] | undefined, exact: readonly Region[]): boolean {
  return (chosen ?? regions).every((region) => exact.includes(region));
}

function nameOf(at: Moment, left: readonly Narrowing[], crossed: readonly Breakdown[]): string {
  return JSON.stringify([at, left, crossed.toSorted()]);
}

/** The cells that stand on the page without a choice, by their names. */
const withoutChoice = new Set(
  indicatorIds.flatMap((id) => {
    const definition = definitionOf(id);
    const { at, only, by } = definition;
    const [left, crossed] = [only ? [only] : [], by ? [by] : []];
    const part = definition.kind === "share" ? [nameOf(at, [...left, definition.part], crossed)] : [];
    return [nameOf(at, left, crossed), ...part];
  }),
);
