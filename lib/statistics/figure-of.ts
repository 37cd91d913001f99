import type { Cell } from "@/lib/statistics/cross-table";
import { type Breakdown, breakdowns, definitionOf, type IndicatorId } from "@/lib/statistics/definitions";
import { everyCode, quantilesOf, shareOf } from "@/lib/statistics/rules";

/**
 * A figure from cells that together hold all of it, each at its place in the figure's breakdown, or in what its quantiles are
 * of; or from one cell with the quantiles themselves.
 */
export function figureOf(id: IndicatorId, cells: Cell[]): unknown {
  const definition = definitionOf(id);
  const { of, by } = definition;
  const inAll = (column: string) => sum(cells, (cell) => Number(cell[column]));
  const under = (code: string, column: string) =>
    sum(cells, (cell) => (by ? timesIn(cell, by, code) * Number(cell[column]) : 0));
  switch (definition.kind) {
    case "count": {
      if (!by) return inAll(of);
      const byCode = everyCode<string, number>(breakdowns[by], (code) => under(code, of));
      return definition.total ? { total: inAll(of), by_reason: byCode } : byCode;
    }
    case "share": {
      const part = `${of}.${definition.part}`;
      if (!by) return shareOf(inAll(part), inAll(of));
      return everyCode(breakdowns[by] as readonly string[], (code) => shareOf(under(code, part), under(code, of)));
    }
    case "quantiles": {
      const { measure } = definition;
      const [cell] = cells;
      const [median, p90] = [cell?.[`${measure}.median`], cell?.[`${measure}.p90`]];
      if (median !== undefined) return { count: inAll(of), median, p90 };
      const known = cells.filter((cell) => cell[measure] !== null);
      return { count: inAll(of), ...quantilesOf(known.map((cell) => [Number(cell[measure]), Number(cell[of])])) };
    }
    case "mean": {
      const count = inAll(of);
      return { count, mean: count === 0 ? null : inAll(`${of}.${definition.measure}`) / count };
    }
  }
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
