import "server-only";
import { getTableName, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/actor-transaction";

/**
 * Inserts rows that all have the columns of the first, as one parameter: as many as there are, and PostgreSQL reads the text
 * of each value, such as `2025-01-10T11:40 Europe/Amsterdam`.
 */
export async function insertRows(
  tx: Transaction,
  table: PgTable,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const name = sql.identifier(getTableName(table));
  const columns = sql.join(
    Object.keys(first).map((key) => sql.identifier(inSnakeCase(key))),
    sql`, `,
  );
  const json = JSON.stringify(rows.map(withColumnNames));
  await tx.execute(
    sql`insert into ${name} (${columns}) select ${columns} from json_populate_recordset(null::${name}, ${json}::json)`,
  );
}

function withColumnNames(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [inSnakeCase(key), value]));
}

function inSnakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
