import { build, deadCode, floors, kills, lint, migrations, types } from "@/scripts/checks/checks";
import { conclude, runChecks, sayWhatIsSlow } from "@/scripts/checks/run-checks";
import { browser, database, unit, whole } from "@/scripts/checks/test-runs";
import { runScript } from "@/scripts/local/run-script";
import { startCluster } from "@/testing/cluster";

/** `npm test`: everything, on a throwaway database server that is gone at the end. */
await runScript(async ({ step, atEnd, stopped }) => {
  const start = Date.now();
  const cluster = await step("Starting a database server for the tests", startCluster);
  atEnd(cluster.stop);
  const fromBuild = async () => {
    const first = await runChecks([[types, migrations, build]], stopped);
    return [...first, ...(await runChecks([[browser(cluster)], [kills]], stopped))];
  };
  // What waits in one kind of test leaves the machine to another.
  const verdicts = await step("Types, lint, floors, a build, and tests of all kinds beside each other", async () => {
    const quick = runChecks([[lint, floors, deadCode, unit, whole, database(cluster)]], stopped);
    return (await Promise.all([fromBuild(), quick])).flat();
  });
  sayWhatIsSlow(verdicts, (Date.now() - start) / 60_000);
  return conclude(verdicts);
});
