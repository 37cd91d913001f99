import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import type { Emptied } from "@/lib/import/emptied";
import type { FileName } from "@/lib/import/format";

/** How many rows of a file were added, changed and left alone. */
export type Stored = { added: number; changed: number; unchanged: number };

/** Runs a statement that answers the ids of the registrations it touched, and returns how many rows it wrote. */
export async function touching(tx: Transaction, statement: SQL): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(sql`
    with written as (${statement}), touched as (insert into import_touched select id from written)
    select count(*)::integer as count from written`);
  return rows[0]?.count ?? 0;
}

/** The same for one that changes rows, of which it also answers what it emptied. */
export async function changing(
  tx: Transaction,
  emptied: Emptied,
  file: FileName,
  columns: string[],
  statement: SQL,
): Promise<number> {
  const { rows } = await tx.execute<Record<string, number>>(sql`
    with written as (${statement}, ${emptied.returning(file, columns)}),
         touched as (insert into import_touched select id from written where id is not null)
    select count(*)::integer as count, ${emptied.counting(columns)} from written`);
  emptied.add(file, columns, rows[0] ?? {});
  return rows[0]?.count ?? 0;
}

export async function counted(tx: Transaction, table: string, added: number, changed: number): Promise<Stored> {
  const { rows } = await tx.execute<{ count: number }>(sql`select count(*)::integer as count from ${sql.raw(table)}`);
  return { added, changed, unchanged: (rows[0]?.count ?? 0) - added - changed };
}

/** Columns of a table, and what a staged row has for them. */
export const listed = (names: string[]) => sql.raw(names.join(", "));
export const staged = (names: string[]) => sql.raw(names.map((name) => `s.${name}`).join(", "));
