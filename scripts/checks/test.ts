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
  const lanes = [
    [types, migrations, build, kills],
    [lint, floors, deadCode, unit, whole, database(cluster)],
  ];
  const quick = await step("Types, lint, floors, unit and database tests, a build and kills", () =>
    runChecks(lanes, stopped),
  );
  const slow = await step("Browser tests", () => runChecks([[browser(cluster)]], stopped));
  sayWhatIsSlow([...quick, ...slow], (Date.now() - start) / 60_000);
  return conclude([...quick, ...slow]);
});
