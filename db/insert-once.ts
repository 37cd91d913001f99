import "server-only";
import { eq, getTableColumns } from "drizzle-orm";
import type { AnyPgColumn, PgInsertValue, PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/actor-transaction";

/**
 * Inserts a row under a key that its sender made: it is `new`, or the `same` row is there already, as after a double click or
 * a resend, or the key is `taken` by another.
 */
export async function insertOnce<T extends PgTable & { id: AnyPgColumn }>(
  tx: Transaction,
  table: T,
  row: PgInsertValue<T> & { id: string },
): Promise<"new" | "same" | "taken"> {
  const inserted = await tx
    .insert(table)
    .values(row)
    .onConflictDoNothing({ target: table.id })
    .returning({ id: table.id });
  if (inserted.length > 0) return "new";
  const [existing] = await tx
    .select(getTableColumns(table as PgTable))
    .from(table as PgTable)
    .where(eq(table.id, row.id));
  return existing && holds(existing, row) ? "same" : "taken";
}

/** Whether what stands holds all that was sent. */
export function holds(existing: Record<string, unknown>, sent: object): boolean {
  return Object.entries(sent).every(([name, value]) => equal(existing[name], value));
}

function equal(stored: unknown, given: unknown): boolean {
  if (stored instanceof Date && given instanceof Date) return stored.getTime() === given.getTime();
  if (Array.isArray(stored) && Array.isArray(given)) return stored.join() === given.join();
  return stored === given;
}
