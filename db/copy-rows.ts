import "server-only";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { escapeIdentifier, type PoolClient } from "pg";
import { from } from "pg-copy-streams";

/** A row to copy: text for each column, null for none. */
type Row = readonly (string | null)[];

/** Copies rows into a table as they come in, a thousand to a piece, and returns how many there were. */
export async function copyRows(client: PoolClient, table: string, columns: string[], rows: AsyncIterable<Row>): Promise<number> {
  let count = 0;
  async function* pieces() {
    let piece = "";
    for await (const row of rows) {
      count += 1;
      piece += `${row.map(written).join("\t")}\n`;
      if (count % 1_000 === 0) {
        yield piece;
        piece = "";
      }
    }
    yield piece;
  }
  const target = `${escapeIdentifier(table)} (${columns.map(escapeIdentifier).join(", ")})`;
  await pipeline(Readable.from(pieces()), client.query(from(`copy ${target} from stdin`)));
  return count;
}

const special: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A value as PostgreSQL's text format of COPY has it. */
function written(value: string | null): string {
  return value === null ? "\\N" : value.replace(/[\\\t\n\r]/g, (character) => special[character] ?? character);
}
