import "server-only";
import { sql } from "drizzle-orm";
import type { PoolClient } from "pg";
import type { Transaction } from "@/db/actor-transaction";
import { copyRows } from "@/db/copy-rows";
import type { FileFormat, FileName } from "@/lib/import/format";
import type { StagedRow } from "@/lib/import/read-rows";

/** The temporary table into which the rows of a file are read: `import_registrations`, … */
export function stagingTable({ name }: Pick<FileFormat, "name">): string {
  return `import_${tableOf(name)}`;
}

/** The table of the portal in which the rows of a file are stored. */
export function tableOf(file: FileName): string {
  return file.replace(".csv", "");
}

/** What is read of several columns together stands in a column of its own, of text. */
function together(format: FileFormat): { name: string; type: string }[] {
  return (format.together ?? []).map(({ name }) => ({ name, type: "text" }));
}

/** Makes the staging table of a file, empty and gone with the transaction. */
export async function makeStaging(tx: Transaction, format: FileFormat): Promise<void> {
  const columns = [...format.columns, ...together(format)].map(({ name, type }) => `${name} ${type}`);
  await tx.execute(
    sql.raw(
      `create temporary table ${stagingTable(format)} (line integer, faulty boolean, written jsonb, ${columns.join(", ")}) on commit drop`,
    ),
  );
}

/** Copies the rows of a file into its staging table, and returns how many there were. */
export function stageRows(client: PoolClient, format: FileFormat, rows: AsyncIterable<StagedRow[]>): Promise<number> {
  const columns = [
    "line",
    "faulty",
    "written",
    ...[...format.columns, ...together(format)].map((column) => column.name),
  ];
  async function* values() {
    for await (const batch of rows) {
      yield batch.map(({ line, faulty, written, values }) => [String(line), faulty ? "t" : "f", written, ...values]);
    }
  }
  return copyRows(client, stagingTable(format), columns, values());
}

/** Lets the database know how many staged rows there are. */
export async function analyzeStaging(tx: Transaction, format: FileFormat): Promise<void> {
  await tx.execute(sql.raw(`analyze ${stagingTable(format)}`));
}
