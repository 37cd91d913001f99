import "server-only";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { escapeIdentifier, type PoolClient } from "pg";
import { from } from "pg-copy-streams";

/** A row to copy: text for each column, null for none. */
type Row = readonly (string | null)[];

/** Copies rows into a table as they come in, many at a time, and returns how many there were. */
export async function copyRows(
  client: PoolClient,
  table: string,
  columns: string[],
  batches: AsyncIterable<Row[]>,
): Promise<number> {
  let count = 0;
  async function* pieces() {
    for await (const rows of batches) {
      count += rows.length;
      if (rows.length > 0) yield `${rows.map((row) => row.map(written).join("\t")).join("\n")}\n`;
    }
  }
  const target = `${escapeIdentifier(table)} (${columns.map(escapeIdentifier).join(", ")})`;
  await pipeline(Readable.from(pieces()), client.query(from(`copy ${target} from stdin`)));
  return count;
}

const special: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A value as PostgreSQL's text format of COPY has it. */
function written(value: string | null): string {
  if (value === null) return "\\N";
  return /[\\\t\n\r]/.test(value)
    ? value.replace(/[\\\t\n\r]/g, (character) => special[character] ?? character)
    : value;
}
