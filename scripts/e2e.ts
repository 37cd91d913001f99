import { ensureChromium } from "./chromium";
import { runScript } from "./run-script";
import { playwright } from "./test-runs";

/** `npm run e2e -- e2e/one.spec.ts …`: the browser tests alone, or some of them; Playwright's arguments work. */
await runScript(async ({ stopped }) => {
  if (!(await ensureChromium())) return 1;
  return playwright(process.argv.slice(2), process.env, stopped);
});
