import { deadCode, floors, lint, migrations, types } from "@/scripts/checks/checks";
import { conclude, runChecks } from "@/scripts/checks/run-checks";
import { unit } from "@/scripts/checks/test-runs";
import { runScript } from "@/scripts/local/run-script";

/** `npm run verify`: what can be said in under a minute, without a database or a browser. */
await runScript(async ({ stopped }) => {
  return conclude(
    await runChecks(
      [
        [types, migrations],
        [lint, floors, deadCode, unit],
      ],
      stopped,
    ),
  );
});
