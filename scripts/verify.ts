import { deadCode, floors, lint, migrations, types } from "./checks";
import { conclude, runChecks } from "./run-checks";
import { runScript } from "./run-script";
import { unit } from "./test-runs";

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
