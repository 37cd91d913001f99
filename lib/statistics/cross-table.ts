import "server-only";
import { and, type SQL, sql } from "drizzle-orm";
import { facts } from "@/db/schema/facts";
import type { CountFilter } from "@/lib/statistics/count-filter";
import type { Moment } from "@/lib/statistics/definitions";
import { countedAt, type Dimension, kept, type PeriodOfRow, placeIn } from "@/lib/statistics/definitions-in-sql";
import type { Period } from "@/lib/statistics/period";

/** A cell: which of the sets it belongs to, where it stands in each dimension of that set, and what was counted in it. */
export type Cell = { set: number } & Record<string, string | number | null>;

/**
 * A statement that counts the facts of a moment by several sets of dimensions at once, going through them a single time; a row
 * is a `Cell`. `columns` are aggregates by their names.
 */
export function crossTable(
  moment: Moment,
  period: Period | PeriodOfRow,
  filter: CountFilter,
  sets: readonly Dimension[][],
  columns: Record<string, SQL>,
): SQL {
  const dimensions = dimensionsOf(sets);
  const places = dimensions.map((one) => placeIn(one, moment));
  const selected = [
    sql`${places.length > 0 ? sql`grouping(${list(places)})` : sql`0`} as set`,
    ...dimensions.map((one, index) => sql`${places[index]} as ${sql.identifier(one)}`),
    ...Object.entries(columns).map(([name, aggregate]) => sql`${aggregate} as ${sql.identifier(name)}`),
  ];
  const grouped = sets.map((set) => sql`(${list(set.map((one) => placeIn(one, moment)))})`);
  return sql`select ${list(selected)} from ${facts} where ${and(countedAt(moment, period), kept(filter))}
    group by grouping sets (${list(grouped)})`;
}

/** The number by which the cells of a set are known (`grouping`): a bit for each dimension that is not in it. */
export function numberOf(set: readonly Dimension[], sets: readonly Dimension[][]): number {
  return dimensionsOf(sets).reduce((bits, one) => bits * 2 + (set.includes(one) ? 0 : 1), 0);
}

function dimensionsOf(sets: readonly Dimension[][]): Dimension[] {
  return [...new Set(sets.flat())];
}

function list(parts: SQL[]): SQL {
  return sql.join(parts, sql`, `);
}
