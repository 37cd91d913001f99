import { playwright } from "@/scripts/checks/test-runs";
import { ensureChromium } from "@/scripts/local/chromium";
import { runScript } from "@/scripts/local/run-script";

/**
 * `npm run non-interference`: two databases that differ in what somebody may not see, asked by everybody for everything, also for what is
 * not theirs; prints how many answers were compared. A shorter run is among the browser tests.
 */
await runScript(async ({ stopped }) => {
  if (!(await ensureChromium())) return 1;
  const env = { ...process.env, NON_INTERFERENCE: "everything" };
  return playwright(["e2e/non-interference.spec.ts"], env, stopped);
});
