import "server-only";
import { getTableName, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/actor-transaction";
import { inSnakeCase } from "@/db/snake-case";

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
  const columns = Object.keys(first).map((key) => ({ key, column: inSnakeCase(key) }));
  const list = sql.join(
    columns.map(({ column }) => sql.identifier(column)),
    sql`, `,
  );
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map(({ key, column }) => [column, row[key]]))),
  );
  await tx.execute(
    sql`insert into ${name} (${list}) select ${list} from json_populate_recordset(null::${name}, ${json}::json)`,
  );
}
