import "server-only";
import { and, count, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { facts } from "@/db/schema/facts";
import { codeIn, inBase, isIn, kept, measured } from "@/lib/statistics/conditions";
import {
  type Breakdown,
  breakdowns,
  type Definition,
  definitionsVersion,
  type IndicatorId,
  indicatorIds,
  indicators,
} from "@/lib/statistics/definitions";
import { everyCode, type Period, shareOf } from "@/lib/statistics/rules";
import type { CountFilter, Figures, FiguresOfYear, Mean, Quantiles } from "@/lib/statistics/schema";

/** Counts every indicator of a year from facts, one statement each, sent in one flight. */
export async function countFigures(tx: Transaction, period: Period, filter: CountFilter): Promise<FiguresOfYear> {
  const figures = await countIndicators(tx, period, filter, indicatorIds);
  return { definitions: definitionsVersion, year: period.year, indicators: figures };
}

/** The same for some of the indicators. */
export async function countIndicators<Id extends IndicatorId>(
  tx: Transaction,
  period: Period,
  filter: CountFilter,
  ids: readonly Id[],
): Promise<Pick<Figures, Id>> {
  const counted = ids.map(async (id) => [id, await figureOf(tx, indicators[id], period, filter)] as const);
  return Object.fromEntries(await Promise.all(counted)) as Pick<Figures, Id>;
}

async function figureOf(tx: Transaction, definition: Definition, period: Period, filter: CountFilter) {
  const base = and(inBase(definition.of, period), kept(filter));
  switch (definition.kind) {
    case "count":
      return definition.by ? countBy(tx, base, definition.by, definition.total ?? false) : tx.$count(facts, base);
    case "share":
      return shares(tx, base, isIn(definition.part), definition.by);
    case "quantiles":
      return quantiles(tx, base, measured(definition.measure));
    case "mean":
      return mean(tx, base, measured(definition.measure));
  }
}

async function countBy(tx: Transaction, base: SQL | undefined, by: Breakdown, withTotal: boolean) {
  // Taken from within, since a fact falls under a form as often as it had contacts of it.
  const cells = tx
    .select({ code: codeIn(by).as("code") })
    .from(facts)
    .where(base)
    .as("cells");
  const rows = await tx.select({ code: cells.code, count: count() }).from(cells).groupBy(cells.code);
  const found = new Map(rows.map((row) => [row.code, row.count]));
  const byCode = everyCode<string, number>(breakdowns[by], (code) => found.get(code) ?? 0);
  return withTotal ? { total: rows.reduce((sum, row) => sum + row.count, 0), by_reason: byCode } : byCode;
}

async function shares(tx: Transaction, base: SQL | undefined, part: SQL, by: Breakdown | undefined) {
  const code = by ? codeIn(by) : sql<string>`''`;
  const rows = await tx
    .select({
      code: code.as("code"),
      denominator: count(),
      numerator: sql`count(*) filter (where ${part})`.mapWith(Number),
    })
    .from(facts)
    .where(base)
    .groupBy(sql`code`);
  const found = new Map(rows.map((row) => [row.code, row]));
  const share = (one: string) => shareOf(found.get(one)?.numerator ?? 0, found.get(one)?.denominator ?? 0);
  return by ? everyCode<string, ReturnType<typeof share>>(breakdowns[by], share) : share("");
}

async function quantiles(tx: Transaction, base: SQL | undefined, days: SQL): Promise<Quantiles> {
  const at = (fraction: number) =>
    sql<number | null>`percentile_cont(${sql.raw(String(fraction))}) within group (order by ${days})`;
  const [row] = await tx
    .select({ count: count(), median: at(0.5), p90: at(0.9) })
    .from(facts)
    .where(base);
  return row ?? { count: 0, median: null, p90: null };
}

async function mean(tx: Transaction, base: SQL | undefined, value: SQL): Promise<Mean> {
  const [row] = await tx
    .select({ count: count(), sum: sql`sum(${value})`.mapWith(Number) })
    .from(facts)
    .where(base);
  return !row || row.count === 0 ? { count: 0, mean: null } : { count: row.count, mean: row.sum / row.count };
}
