import { playwright } from "@/scripts/checks/test-runs";
import { ensureChromium } from "@/scripts/local/chromium";
import { runScript } from "@/scripts/local/run-script";

/**
 * `npm run fuzz:requests -- [seed] [count]`: ten thousand malformed requests over every page, route and action of the built portal,
 * as nobody and as every role. The same seed makes the same requests; `npm test` sends a few of them.
 */
await runScript(async ({ stopped }) => {
  if (!(await ensureChromium())) return 1;
  const [seed = "1", count = "10000"] = process.argv.slice(2);
  const env = { ...process.env, FUZZ_SEED: seed, FUZZ_REQUESTS: count };
  return playwright(["e2e/fuzz-requests.spec.ts", "--timeout=0", "--global-timeout=0"], env, stopped);
});
