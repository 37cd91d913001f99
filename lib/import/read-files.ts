import "server-only";
import { sql } from "drizzle-orm";
import type { PoolClient } from "pg";
import { now, today } from "@/core/clock";
import type { Transaction } from "@/db/actor-transaction";
import type { Faults } from "@/lib/import/faults";
import { type FileName, fileNames, formats } from "@/lib/import/format";
import { type Headers, readHeader } from "@/lib/import/header";
import type { OpenFile } from "@/lib/import/open-folder";
import { ends, type Progress } from "@/lib/import/progress";
import { readRows } from "@/lib/import/read-rows";
import { analyzeStaging, makeStaging, stageRows } from "@/lib/import/stage";

/** Reads the files into staging tables, each under its header; one whose header can't be read stays empty. */
export async function readFiles(
  tx: Transaction,
  client: PoolClient,
  found: Map<FileName, OpenFile>,
  faults: Faults,
  progress: Progress,
): Promise<Headers> {
  // Whole files are joined: in memory, where they fit; and for that a rough count of rows will do.
  await tx.execute(sql`set local work_mem = '64MB'; set local default_statistics_target = 10`);
  const asOf = { today: today(), now: now().getTime() };
  const headers: Headers = new Map();
  const total = [...found.values()].reduce((sum, file) => sum + file.bytes, 0);
  let done = 0;
  for (const name of fileNames) {
    const [file, format] = [found.get(name), formats[name]];
    await makeStaging(tx, format);
    if (file) {
      progress(`reading ${name}`, (done / Math.max(total, 1)) * ends.reading);
      const header = await readHeader(file, format, faults);
      if (header) {
        headers.set(name, header);
        const rows = readRows(file, header, format, asOf, faults, (bytes) => {
          done += bytes;
          progress(`reading ${name}`, (done / Math.max(total, 1)) * ends.reading);
        });
        await stageRows(client, format, rows);
      } else done += file.bytes;
    }
    await analyzeStaging(tx, format);
  }
  return headers;
}
