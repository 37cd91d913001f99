import { run } from "./processes";
import { runScript } from "./run-script";

/** `npm run fuzz`: the unit tests with many more examples for each property (FUZZ_RUNS, 2000 if not set). */
await runScript(async ({ stopped }) => {
  const env = { ...process.env, FUZZ_RUNS: process.env.FUZZ_RUNS || "2000" };
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "--testTimeout", "600000"];
  return (await run(process.execPath, vitest, { env, signal: stopped })).code;
});
