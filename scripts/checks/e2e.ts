import { playwright } from "@/scripts/checks/test-runs";
import { ensureChromium } from "@/scripts/local/chromium";
import { runScript } from "@/scripts/local/run-script";

/** `npm run e2e -- e2e/one.spec.ts …`: the browser tests alone, or some of them; Playwright's arguments work. */
await runScript(async ({ stopped }) => {
  if (!(await ensureChromium())) return 1;
  return playwright(process.argv.slice(2), process.env, stopped);
});
