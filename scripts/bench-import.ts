import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closePools } from "@/db/client";
import { createDatabase, enterDatabase, startCluster } from "@/db/testing/cluster";
import { writeFolder } from "@/db/testing/import-folder";
import { importFolder } from "@/lib/import/import-folder";
import { runScript } from "./run-script";

/**
 * `npm run bench:import -- [ROWS]`: makes a folder of about so many rows (100,000 if not said), imports it into an empty database
 * of its own, twice, and prints rows a second from start to commit and the most memory that this process used.
 */
await runScript(async ({ atEnd, step }) => {
  const wanted = Number(process.argv[2] ?? 100_000);
  const folder = await mkdtemp(join(tmpdir(), "herstelportaal-bench-"));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  const rows = await step(`Writing about ${wanted} rows`, () => writeFolder(folder, Math.ceil(wanted / 11)));
  const cluster = await startCluster();
  atEnd(cluster.stop);
  atEnd(closePools);
  enterDatabase(await createDatabase(cluster));
  for (const what of ["first", "again"]) {
    const start = performance.now();
    const outcome = await importFolder(folder, { check: false, by: "bench", progress: () => undefined });
    if (outcome.kind === "refused") throw new Error(outcome.faults.slice(0, 5).join("\n"));
    const seconds = (performance.now() - start) / 1_000;
    console.log(`${what}: ${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s`);
  }
  console.log(`most memory: ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB`);
  return 0;
});
