import "server-only";
import { desc, eq, max, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { lateChanges } from "@/db/schema/late-changes";
import type { LateChange } from "@/lib/statistics/schema";

/** By what the figures of a year still changed after it was over, with the last day of each, the latest first. */
export async function lateChangesOf(tx: Transaction, year: number): Promise<LateChange[]> {
  const on = sql<string>`${max(lateChanges.changedOn)}::text`;
  return tx
    .select({ cause: lateChanges.cause, on })
    .from(lateChanges)
    .where(eq(lateChanges.year, year))
    .groupBy(lateChanges.cause)
    .orderBy(desc(on), lateChanges.cause);
}
