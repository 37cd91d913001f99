import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import type { Counted } from "@/lib/statistics/cell-of";
import { columnsOf } from "@/lib/statistics/counted-tables";
import { type Cell, crossTable } from "@/lib/statistics/cross-table";
import { definitionOf, type IndicatorId } from "@/lib/statistics/definitions";
import { placeIn, yearsIn } from "@/lib/statistics/definitions-in-sql";
import { figureOf } from "@/lib/statistics/figure-of";
import type { Period } from "@/lib/statistics/period";
import { type Reading, widerThan } from "@/lib/statistics/protection/reading";
import { type ShownSeries, seriesIds } from "@/lib/statistics/schema";

/**
 * Counts what is followed over the years, each year of a period by itself as a reading tells it, in one statement with a row a
 * year, and one more for each wider selection.
 */
export async function countYears(tx: Transaction, period: Period, reading: Reading): Promise<Map<number, ShownSeries>> {
  const [rows, ...wider] = await Promise.all([reading, ...widerThan(reading)].map((one) => rowsOf(tx, period, one)));
  const figures = (of: number) => {
    const [counted, ...wholes] = [rows, ...wider].map((one) => one?.find(({ year }) => year === of)?.counted);
    return Object.fromEntries(
      seriesIds.map((id) => [id, figureOf(id, counted as Counted, wholes as Counted[])]),
    ) as ShownSeries;
  };
  return new Map(rows?.map(({ year }) => [year, figures(year)]));
}

/** What is counted of each year, for a reading. */
async function rowsOf(
  tx: Transaction,
  period: Period,
  reading: Reading,
): Promise<{ year: number; counted: Counted }[]> {
  const { years, days } = yearsIn(period);
  const counted = [...Map.groupBy(seriesIds, (id) => definitionOf(id).at)].map(([moment, ids]) => {
    const columns = Object.assign({}, ...ids.map((id) => columnsOf(id, reading)), ...ids.map(quantilesOf));
    return sql`cross join lateral (${crossTable(moment, days, reading.chosen, [[]], columns)}) ${sql.identifier(moment)}`;
  });
  const { rows } = await tx.execute<Cell & { year: number }>(sql`select * from ${years} ${sql.join(counted, sql` `)}`);
  return rows.map((row) => ({ year: row.year, counted: { cells: [row], reading } }));
}

/** The quantiles of an indicator that has them, worked out where the days are, under the names by which `figureOf` knows them. */
function quantilesOf(id: IndicatorId): Record<string, SQL> {
  const definition = definitionOf(id);
  if (definition.kind !== "quantiles") return {};
  const { measure, at } = definition;
  const quantile = (part: number) =>
    sql`percentile_cont(${part}::float8) within group (order by ${placeIn(measure, at)})`;
  return { [`${measure}.median`]: quantile(0.5), [`${measure}.p90`]: quantile(0.9) };
}
