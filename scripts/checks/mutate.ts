import { run } from "@/scripts/local/processes";
import { runScript } from "@/scripts/local/run-script";

/**
 * `npm run mutate -- [--mutate FILES]`: mutation testing. Changes each rule in every small way and runs the unit tests: what they do
 * not notice is printed, with the share that they did (stryker.config.json says of which files, and from which share on it fails).
 */
await runScript(async ({ stopped }) => {
  const stryker = ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", ...process.argv.slice(2)];
  return (await run(process.execPath, stryker, { signal: stopped })).code;
});
