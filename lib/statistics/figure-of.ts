import { type Counted, cellOf, sumIn } from "@/lib/statistics/cell-of";
import type { Cell } from "@/lib/statistics/cross-table";
import { breakdowns, definitionOf, everyCode, type IndicatorId } from "@/lib/statistics/definitions";
import { toldOfEnough } from "@/lib/statistics/protection/told-of-enough";
import { quantilesOf } from "@/lib/statistics/quantiles";
import { shareOf } from "@/lib/statistics/share";

/**
 * A figure from cells that together hold all of it, each at its place in the figure's breakdown, or in what its quantiles are
 * of; or from one cell with the quantiles themselves. Told as the reading says: changed counts, and null where a share, or
 * quantiles, or a mean are of too few, or a count is part of too few. `wider` is the same of each wider selection (`widerThan`).
 */
export function figureOf(id: IndicatorId, counted: Counted, wider: Counted[]): unknown {
  const definition = definitionOf(id);
  const { of, by } = definition;
  const { cells, reading } = counted;
  const told = (code: string | null) => cellOf(id, counted, code);
  const count = (code: string | null) => toldOfEnough(id, counted, wider, code);
  const isEnough = ({ count, told: shown }: ReturnType<typeof told>, least: number) => Math.min(count, shown) >= least;
  const share = (code: string | null) => {
    const whole = told(code);
    // Each is changed by itself: a part that would be more than its whole is all of it.
    const part = isEnough(whole, reading.leastBase) ? toldOfEnough(id, counted, wider, code, true) : null;
    return part === null ? null : shareOf(Math.min(part, whole.told), whole.told);
  };
  switch (definition.kind) {
    case "count": {
      if (!by) return count(null);
      const byCode = everyCode<string, number | null>(breakdowns[by], count);
      if (!definition.total) return unlessAllNull(byCode);
      const total = count(null);
      return total === null ? null : { total, by_reason: byCode };
    }
    case "share": {
      if (!by) return share(null);
      const byCode = everyCode(breakdowns[by] as readonly string[], share);
      return unlessAllNull(byCode);
    }
    case "quantiles": {
      const measured = told(null);
      if (!isEnough(measured, reading.leastCases)) return null;
      // Halves and tenths of days, and a mean's decimals, would tell how many cases they are of.
      const days = (one: number | null) => (one !== null && measured.isChanged ? Math.round(one) : one);
      const { median, p90 } = quantilesIn(cells, definition.measure, of);
      return { count: measured.told, median: days(median), p90: days(p90) };
    }
    case "mean": {
      const measured = told(null);
      if (!isEnough(measured, reading.leastCases)) return null;
      const mean = measured.count === 0 ? null : sumIn(cells, `${of}.${definition.measure}`) / measured.count;
      return { count: measured.told, mean: mean !== null && measured.isChanged ? Math.round(10 * mean) / 10 : mean };
    }
  }
}

function unlessAllNull<Figure extends Record<string, unknown>>(byCode: Figure): Figure | null {
  return Object.values(byCode).some((one) => one !== null) ? byCode : null;
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
