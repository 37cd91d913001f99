import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closePools } from "@/db/client";
import { importFolder } from "@/lib/import/import-folder";
import type { Progress } from "@/lib/import/progress";
import { runScript } from "@/scripts/local/run-script";
import { createDatabase, enterDatabase, startCluster } from "@/testing/cluster";
import { writeFolder } from "@/testing/import-folder";

/**
 * `npm run bench:import -- [ROWS]`: makes a folder of about so many rows (100,000 if not said), imports it twice into an empty
 * database of its own that is as safe as a real one (fsync), and prints rows a second from start to commit, where the time went,
 * and the most memory that this process used.
 */
await runScript(async ({ atEnd, step, stopped }) => {
  const wanted = Number(process.argv[2] ?? 100_000);
  if (!Number.isSafeInteger(wanted) || wanted < 1) throw new Error("Say how many rows, as a whole number above 0.");
  const folder = await mkdtemp(join(tmpdir(), "herstelportaal-bench-"));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  const rows = await step(`Writing about ${wanted} rows`, () => writeFolder(folder, Math.ceil(wanted / 11)));
  const cluster = await step("Making a database", () => startCluster({ throwaway: false }));
  atEnd(cluster.stop);
  atEnd(closePools);
  enterDatabase(await createDatabase(cluster));
  for (const what of ["first", "again"]) {
    const began = new Map<string, number>();
    const start = performance.now();
    const progress: Progress = (doing) => {
      const phase = doing.split(" ")[0] ?? "";
      if (!began.has(phase)) began.set(phase, performance.now());
    };
    const outcome = await importFolder(folder, { check: false, by: "bench", progress, stopped });
    if (outcome.kind === "refused") throw new Error(outcome.faults.slice(0, 5).join("\n"));
    const end = performance.now();
    const ends = [...began.values(), end];
    const steps = [...began].map(([name, at], index) => `${name} ${seconds((ends[index + 1] ?? end) - at)}`);
    const speed = Math.round((rows / (end - start)) * 1_000);
    console.log(`${what}: ${rows} rows in ${seconds(end - start)}, ${speed} rows/s (${steps.join(", ")})`);
  }
  console.log(`most memory: ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB`);
  return 0;
});

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}
