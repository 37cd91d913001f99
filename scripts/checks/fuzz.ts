import { run } from "@/scripts/local/processes";
import { runScript } from "@/scripts/local/run-script";

/**
 * `npm run fuzz`: the properties with many more examples each: FUZZ_RUNS of those of the unit tests (2000 if not set), and a
 * tenth of that of random lives of cases in a database.
 */
await runScript(async ({ stopped }) => {
  const runs = Number(process.env.FUZZ_RUNS) || 2_000;
  const fuzz = (count: number, ...which: string[]) => {
    const vitest = ["node_modules/vitest/vitest.mjs", "run", "--testTimeout", "3600000", ...which];
    return run(process.execPath, vitest, { env: { ...process.env, FUZZ_RUNS: String(count) }, signal: stopped });
  };
  const { code } = await fuzz(runs, "--project", "unit");
  return code || (await fuzz(Math.ceil(runs / 10), "--project", "database", "lib/statistics")).code;
});
