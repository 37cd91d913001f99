import type { Cell } from "@/lib/statistics/cross-table";
import { type Breakdown, breakdowns, definitionOf, type IndicatorId } from "@/lib/statistics/definitions";
import { changedCount } from "@/lib/statistics/protection/cell-key";
import { isExact, type Reading } from "@/lib/statistics/protection/reading";
import { everyCode, quantilesOf, shareOf } from "@/lib/statistics/rules";

/**
 * A figure from cells that together hold all of it, each at its place in the figure's breakdown, or in what its quantiles are
 * of; or from one cell with the quantiles themselves. Told as the reading says: changed counts, and null where a share, or
 * quantiles, or a mean are of too few.
 */
export function figureOf(id: IndicatorId, cells: Cell[], reading: Reading): unknown {
  const definition = definitionOf(id);
  const { of, by, at, only } = definition;
  const sumIn = (column: string, code: string | null) =>
    sum(cells, (cell) => (code === null || !by ? 1 : timesIn(cell, by, code)) * Number(cell[column]));
  const part = definition.kind === "share" ? definition.part : undefined;
  const told = (code: string | null, isPart = false) => {
    const left = [only, isPart ? part : undefined].filter((one) => one !== undefined);
    const column = isPart ? `${of}.${part}` : of;
    const count = sumIn(column, code);
    const isChanged = !isExact(reading, { at, left, by, code });
    return { count, isChanged, told: isChanged ? changedCount(count, sumIn(`${column}.key`, code)) : count };
  };
  const isEnough = ({ count, told: shown }: ReturnType<typeof told>, least: number) => Math.min(count, shown) >= least;
  const share = (code: string | null) => {
    const whole = told(code);
    // Each is changed by itself: a part that would be more than its whole is all of it.
    return isEnough(whole, reading.leastBase) ? shareOf(Math.min(told(code, true).told, whole.told), whole.told) : null;
  };
  switch (definition.kind) {
    case "count": {
      if (!by) return told(null).told;
      const byCode = everyCode<string, number>(breakdowns[by], (code) => told(code).told);
      return definition.total ? { total: told(null).told, by_reason: byCode } : byCode;
    }
    case "share": {
      if (!by) return share(null);
      const byCode = everyCode(breakdowns[by] as readonly string[], share);
      return Object.values(byCode).some((one) => one !== null) ? byCode : null;
    }
    case "quantiles": {
      const count = told(null);
      if (!isEnough(count, reading.leastCases)) return null;
      // Halves and tenths of days, and a mean's decimals, would tell how many cases they are of.
      const days = (one: number | null) => (one !== null && count.isChanged ? Math.round(one) : one);
      const { median, p90 } = quantilesIn(cells, definition.measure, of);
      return { count: count.told, median: days(median), p90: days(p90) };
    }
    case "mean": {
      const count = told(null);
      if (!isEnough(count, reading.leastCases)) return null;
      const mean = count.count === 0 ? null : sumIn(`${of}.${definition.measure}`, null) / count.count;
      return { count: count.told, mean: mean !== null && count.isChanged ? Math.round(10 * mean) / 10 : mean };
    }
  }
}

/** The quantiles of a measure: as one cell brings them, or from how often each number occurs. */
function quantilesIn(cells: Cell[], measure: string, of: string) {
  const [cell] = cells;
  const [median, p90] = [cell?.[`${measure}.median`], cell?.[`${measure}.p90`]];
  if (median !== undefined) return { median: numberOrNull(median), p90: numberOrNull(p90) };
  const known = cells.filter((one) => one[measure] !== null);
  return quantilesOf(known.map((one) => [Number(one[measure]), Number(one[of])]));
}

function numberOrNull(value: string | number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

/** How often a cell stands for a code: of the forms of its contacts, as often as they hold it. */
function timesIn(cell: Cell, by: Breakdown, code: string): number {
  const place = cell[by];
  if (place === null || place === undefined) return 0;
  if (by === "form") return sum(String(place).slice(1, -1).split(","), (form) => (form === code ? 1 : 0));
  return String(place).padStart(by === "month" ? 2 : 0, "0") === code ? 1 : 0;
}

function sum<Value>(values: readonly Value[], of: (value: Value) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
