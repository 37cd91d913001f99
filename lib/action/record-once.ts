import "server-only";
import type { AnyPgColumn, PgInsertValue, PgTable } from "drizzle-orm/pg-core";
import { RuleBroken } from "@/core/errors";
import type { Transaction } from "@/db/actor-transaction";
import { insertOnce } from "@/db/insert-once";

/**
 * Inserts what a form creates, under the key that it brought (decision 5); false where the same is there already. Throws
 * RuleBroken `alreadySent` where the key holds something else.
 */
export async function recordOnce<T extends PgTable & { id: AnyPgColumn }>(
  tx: Transaction,
  table: T,
  row: PgInsertValue<T> & { id: string },
): Promise<boolean> {
  const inserted = await insertOnce(tx, table, row);
  if (inserted === "taken") throw new RuleBroken("alreadySent");
  return inserted === "new";
}
