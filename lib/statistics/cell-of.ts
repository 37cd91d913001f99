import type { Cell } from "@/lib/statistics/cross-table";
import { type Breakdown, definitionOf, type IndicatorId } from "@/lib/statistics/definitions";
import { changedCount } from "@/lib/statistics/protection/cell-key";
import { isExact, type Reading } from "@/lib/statistics/protection/reading";

/** Cells that together hold all of a figure, and how they are read. */
export type Counted = { cells: Cell[]; reading: Reading };

/**
 * What a figure counts under a code of its breakdown, or in all where `code` is null: of a share its base, or the part itself.
 * `told` is the count as the reading tells it.
 */
export function cellOf(id: IndicatorId, { cells, reading }: Counted, code: string | null, isPart = false) {
  const definition = definitionOf(id);
  const { of, by, at, only } = definition;
  const part = definition.kind === "share" && isPart ? definition.part : undefined;
  const left = [only, part].filter((one) => one !== undefined);
  const column = part ? `${of}.${part}` : of;
  const times = (cell: Cell) => (code === null || !by ? 1 : timesIn(cell, by, code));
  const count = sumIn(cells, column, times);
  const isChanged = !isExact(reading, { at, left, by, code });
  return { count, isChanged, told: isChanged ? changedCount(count, sumIn(cells, `${column}.key`, times)) : count };
}

/** What the cells hold in a column together, each as often as it counts. */
export function sumIn(cells: Cell[], column: string, times: (cell: Cell) => number = () => 1): number {
  return sum(cells, (cell) => times(cell) * Number(cell[column]));
}

/** How often a cell stands for a code: of the forms of its contacts, as often as they hold it. */
function timesIn(cell: Cell, by: Breakdown, code: string): number {
  const place = String(cell[by]);
  if (by === "form") return sum(place.slice(1, -1).split(","), (form) => (form === code ? 1 : 0));
  // A month is counted as a number, and its code has two digits.
  return place.padStart(2, "0") === code ? 1 : 0;
}

function sum<Value>(values: readonly Value[], of: (value: Value) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
