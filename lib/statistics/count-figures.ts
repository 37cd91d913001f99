import "server-only";
import { min } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { facts } from "@/db/schema/facts";
import type { CountFilter } from "@/lib/statistics/count-filter";
import { type CountedTables, countTable, figuresFrom, tablesFor } from "@/lib/statistics/counted-tables";
import { definitionsVersion, indicatorIds } from "@/lib/statistics/definitions";
import type { Period } from "@/lib/statistics/period";
import { exactReading, type Reading, widerThan } from "@/lib/statistics/protection/reading";
import type { FiguresOfYear, ShownFigures, ShownFiguresOfYear } from "@/lib/statistics/schema";

/** Counts every indicator over the days of a year from facts: one statement for each moment, in one flight. */
export async function countFigures(tx: Transaction, period: Period, chosen: CountFilter): Promise<FiguresOfYear> {
  // What is told exactly leaves nothing out.
  return (await tellFigures(tx, period, { ...exactReading, chosen })) as FiguresOfYear;
}

/** The same as a reading tells it. */
export async function tellFigures(tx: Transaction, period: Period, reading: Reading): Promise<ShownFiguresOfYear> {
  const year = Number(period.until.slice(0, 4));
  const [counted, ...wider] = await Promise.all(
    [reading, ...widerThan(reading)].map((one) => countTables(tx, period, one)),
  );
  const indicators = figuresFrom(counted as CountedTables, wider, indicatorIds) as ShownFigures;
  return { definitions: definitionsVersion, year, indicators };
}

async function countTables(tx: Transaction, period: Period, reading: Reading): Promise<CountedTables> {
  const counted = tablesFor(indicatorIds, reading).map((table) => countTable(tx, period, reading, table));
  return { reading, tables: await Promise.all(counted) };
}

/** The first year in which anything was received, and so the first in which anything counts; null where nothing was. */
export async function findFirstYear(tx: Transaction): Promise<number | null> {
  const [row] = await tx.select({ day: min(facts.receivedOn) }).from(facts);
  return row?.day ? Number(row.day.slice(0, 4)) : null;
}
