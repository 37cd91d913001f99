import "server-only";
import { min } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { facts } from "@/db/schema/facts";
import { definitionsVersion, indicatorIds } from "@/lib/statistics/definitions";
import type { Period } from "@/lib/statistics/rules";
import type { CountFilter, Figures, FiguresOfYear } from "@/lib/statistics/schema";
import { countTable, figuresFrom, tablesFor } from "@/lib/statistics/tables";

/** Counts every indicator over the days of a year from facts: one statement for each moment, sent in one flight. */
export async function countFigures(tx: Transaction, period: Period, filter: CountFilter): Promise<FiguresOfYear> {
  const year = Number(period.until.slice(0, 4));
  const tables = await Promise.all(tablesFor(indicatorIds).map((table) => countTable(tx, period, filter, table)));
  return { definitions: definitionsVersion, year, indicators: figuresFrom(tables, indicatorIds) as Figures };
}

/** The first year in which anything was received, and so the first in which anything counts; null where nothing was. */
export async function findFirstYear(tx: Transaction): Promise<number | null> {
  const [row] = await tx.select({ day: min(facts.receivedOn) }).from(facts);
  return row?.day ? Number(row.day.slice(0, 4)) : null;
}
