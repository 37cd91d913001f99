import "server-only";
import { and, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { facts } from "@/db/schema/facts";
import { type Cell, crossTable, numberOf } from "@/lib/statistics/cross-table";
import { definitionOf, type IndicatorId, type Moment } from "@/lib/statistics/definitions";
import { type Dimension, isIn, placeIn } from "@/lib/statistics/definitions-in-sql";
import { figureOf } from "@/lib/statistics/figure-of";
import type { Period } from "@/lib/statistics/period";
import { isChanging, type Reading } from "@/lib/statistics/protection/reading";

/** What is counted of a moment in one statement. */
type Table = { moment: Moment; sets: Dimension[][]; columns: Record<string, SQL> };
export type CountedTable = Table & { cells: Cell[] };

/** What is to be counted for some indicators, to be told as a reading says. */
export function tablesFor(ids: readonly IndicatorId[], reading: Reading): Table[] {
  return [...Map.groupBy(ids, (id) => definitionOf(id).at)].map(([moment, some]) => ({
    moment,
    sets: setsFor(some),
    columns: Object.assign({}, ...some.map((id) => columnsOf(id, reading))),
  }));
}

/**
 * What facts are counted by. Two breakdowns share a set, which halves the work: their cells are few, and adding them up costs
 * nothing. Numbers of days have a set of their own.
 */
function setsFor(ids: IndicatorId[]): Dimension[][] {
  const all = [...new Set(ids.map((id) => definitionOf(id).by))].filter((by) => by !== undefined);
  const pairs = Array.from({ length: Math.ceil(all.length / 2) }, (_, index) => all.slice(2 * index, 2 * index + 2));
  const days = ids.flatMap((id) => {
    const definition = definitionOf(id);
    return definition.kind === "quantiles" ? [[definition.measure]] : [];
  });
  const sets = [...pairs, ...days];
  return sets.length > 0 ? sets : [[]];
}

/** Counts a table from facts. */
export async function countTable(
  tx: Transaction,
  period: Period,
  { chosen }: Reading,
  table: Table,
): Promise<CountedTable> {
  const { rows } = await tx.execute<Cell>(crossTable(table.moment, period, chosen, table.sets, table.columns));
  return { ...table, cells: rows };
}

/** The tables that were counted for a reading. */
export type CountedTables = { reading: Reading; tables: CountedTable[] };

/** The figures of some indicators from the tables that were counted for them and for each wider selection. */
export function figuresFrom(
  counted: CountedTables,
  wider: CountedTables[],
  ids: readonly IndicatorId[],
): Partial<Record<IndicatorId, unknown>> {
  const figures = ids.map((id) => {
    const definition = definitionOf(id);
    const dimension = definition.kind === "quantiles" ? definition.measure : definition.by;
    const cells = ({ reading, tables }: CountedTables) => ({
      reading,
      cells: cellsOf(
        tables.find(({ moment }) => moment === definition.at),
        dimension,
      ),
    });
    return [id, figureOf(id, cells(counted), wider.map(cells))];
  });
  return Object.fromEntries(figures);
}

/** The cells of a set that has a dimension, or, all of them together being all there is, of any set. */
function cellsOf(table: CountedTable | undefined, dimension: Dimension | undefined): Cell[] {
  const set = table?.sets.find((one) => !dimension || one.includes(dimension));
  if (!table || !set) return [];
  const number = numberOf(set, table.sets);
  return table.cells.filter((cell) => cell.set === number);
}

/**
 * What is counted in each cell for an indicator, under the names by which `figureOf` knows it; with the sum of the facts' keys
 * beside each count where counts may be changed.
 */
export function columnsOf(id: IndicatorId, reading: Reading): Record<string, SQL> {
  const definition = definitionOf(id);
  const only = definition.only && isIn(definition.only);
  const counted = (name: string, condition: SQL | undefined) => ({
    [name]: countOf(condition),
    ...(isChanging(reading) && { [`${name}.key`]: keysOf(condition) }),
  });
  const base = counted(definition.of, only);
  switch (definition.kind) {
    case "share":
      return { ...base, ...counted(`${definition.of}.${definition.part}`, and(only, isIn(definition.part))) };
    case "mean":
      return { ...base, [`${definition.of}.${definition.measure}`]: sumOf(placeIn(definition.measure, definition.at)) };
    default:
      return base;
  }
}

function countOf(condition: SQL | undefined): SQL {
  return condition ? sql`(count(*) filter (where ${condition}))::integer` : sql`count(*)::integer`;
}

function keysOf(condition: SQL | undefined): SQL {
  return sql`coalesce(sum(${facts.cellKey}) filter (where ${condition ?? sql`true`}), 0)`;
}

function sumOf(value: SQL): SQL {
  return sql`coalesce(sum(${value}), 0)::integer`;
}
