import "server-only";
import { and, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { facts } from "@/db/schema/facts";
import { type Dimension, isIn, placeIn } from "@/lib/statistics/conditions";
import { type Cell, crossTable, numberOf } from "@/lib/statistics/cross-table";
import {
  definitionOf,
  definitionsVersion,
  type IndicatorId,
  indicatorIds,
  type Moment,
} from "@/lib/statistics/definitions";
import { figureOf } from "@/lib/statistics/figure-of";
import type { Period } from "@/lib/statistics/rules";
import {
  type CountFilter,
  type Figures,
  type FiguresOfYear,
  type SeriesFigures,
  seriesIds,
} from "@/lib/statistics/schema";

/** Counts every indicator over the days of a year from facts: one statement for each moment, sent in one flight. */
export async function countFigures(tx: Transaction, period: Period, filter: CountFilter): Promise<FiguresOfYear> {
  const year = Number(period.until.slice(0, 4));
  const tables = await Promise.all(tablesFor(indicatorIds, []).map((table) => count(tx, period, filter, table)));
  return { definitions: definitionsVersion, year, indicators: figuresFrom(tables, indicatorIds) as Figures };
}

/** Counts what is followed over the years, each year of a period by itself, in as few statements. */
export async function countYears(
  tx: Transaction,
  period: Period,
  filter: CountFilter,
): Promise<(year: number) => SeriesFigures> {
  const counted = await Promise.all(tablesFor(seriesIds, ["year"]).map((table) => count(tx, period, filter, table)));
  const byYear = counted.map((table) => ({ ...table, years: Map.groupBy(table.cells, (cell) => cell.year) }));
  return (year) => {
    const tables = byYear.map((table) => ({ ...table, cells: table.years.get(year) ?? [] }));
    return figuresFrom(tables, seriesIds) as SeriesFigures;
  };
}

/** The first year in which anything counts, or null where nothing does. */
export async function findFirstYear(tx: Transaction): Promise<number | null> {
  const { rows } = await tx.execute<{ year: number | null }>(sql`
    select date_part('year', least(min(${facts.receivedOn}), min(${facts.decidedOn}), min(${facts.closedOn})))::integer as year
      from ${facts}`);
  return rows[0]?.year ?? null;
}

/** What is counted of a moment in one statement: in all cells of `within`, and of each other dimension within those. */
type Table = { moment: Moment; within: Dimension[]; sets: Dimension[][]; columns: Record<string, SQL> };
type CountedTable = Table & { cells: Cell[] };

function tablesFor(ids: readonly IndicatorId[], within: Dimension[]): Table[] {
  const byMoment = Map.groupBy(ids, (id) => definitionOf(id).at);
  return [...byMoment].map(([moment, some]) => {
    const dimensions = new Set(some.flatMap((id) => dimensionOf(id) ?? []));
    const sets = [within, ...[...dimensions].map((one) => [...within, one])];
    return { moment, within, sets, columns: Object.assign({}, ...some.map(columnsOf)) };
  });
}

async function count(tx: Transaction, period: Period, filter: CountFilter, table: Table): Promise<CountedTable> {
  const { rows } = await tx.execute<Cell>(crossTable(table.moment, period, filter, table.sets, table.columns));
  return { ...table, cells: rows };
}

function figuresFrom(tables: CountedTable[], ids: readonly IndicatorId[]): Partial<Record<IndicatorId, unknown>> {
  const figures = ids.map((id) => {
    const table = tables.find(({ moment }) => moment === definitionOf(id).at);
    const dimension = dimensionOf(id);
    return [id, figureOf(id, cellsOf(table, []), dimension ? cellsOf(table, [dimension]) : [])];
  });
  return Object.fromEntries(figures);
}

function cellsOf(table: CountedTable | undefined, set: Dimension[]): Cell[] {
  if (!table) return [];
  const number = numberOf([...table.within, ...set], table.sets);
  return table.cells.filter((cell) => cell.set === number);
}

/** What an indicator is counted by: its breakdown, or what its quantiles are of. */
function dimensionOf(id: IndicatorId): Dimension | undefined {
  const definition = definitionOf(id);
  return definition.kind === "quantiles" ? definition.measure : definition.by;
}

/** What is counted in each cell for an indicator, under the names by which `figureOf` knows it. */
function columnsOf(id: IndicatorId): Record<string, SQL> {
  const definition = definitionOf(id);
  const only = definition.only && isIn(definition.only);
  const counted = { [definition.of]: countOf(only) };
  switch (definition.kind) {
    case "share":
      return { ...counted, [`${definition.of}.${definition.part}`]: countOf(and(only, isIn(definition.part))) };
    case "mean":
      return {
        ...counted,
        [`${definition.of}.${definition.measure}`]: sumOf(placeIn(definition.measure, definition.at)),
      };
    default:
      return counted;
  }
}

function countOf(condition: SQL | undefined): SQL {
  return condition ? sql`(count(*) filter (where ${condition}))::integer` : sql`count(*)::integer`;
}

function sumOf(value: SQL): SQL {
  return sql`coalesce(sum(${value}), 0)::integer`;
}
