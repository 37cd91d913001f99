import { count, sql } from "drizzle-orm";
import { today } from "@/core/clock";
import { asReporting } from "@/db/actor-transaction";
import { closePools } from "@/db/client";
import { withClient } from "@/db/postgres/session";
import { facts } from "@/db/schema/facts";
import { countFigures, tellFigures } from "@/lib/statistics/count-figures";
import { countYears } from "@/lib/statistics/count-years";
import { countedAt } from "@/lib/statistics/definitions-in-sql";
import { periodOf } from "@/lib/statistics/period";
import { exactReading, readingOf } from "@/lib/statistics/protection/reading";
import { getAnnualReport } from "@/lib/statistics/queries";
import { firstYear } from "@/lib/statistics/schema";
import { runScript } from "@/scripts/local/run-script";
import { createDatabase, enterDatabase, startCluster } from "@/testing/cluster";
import { makeActor } from "@/testing/factories";
import { fillWithFacts } from "@/testing/many-facts";

/**
 * `npm run bench:figures`: counts all figures of a middle year and of the current one with ever more cases in a database of its
 * own, on one warm connection, and prints how long that takes beside what nothing can be faster than: an answer at all, and
 * counting the rows of that year; the lines across all years, which grow with the whole; and then a whole page for management,
 * with two filters and all that is withheld.
 */
await runScript(async ({ atEnd, step }) => {
  const cluster = await startCluster();
  atEnd(cluster.stop);
  atEnd(closePools);
  const database = await createDatabase(cluster);
  enterDatabase(database);
  const management = await withClient(database.superuserUrl, (superuser) => makeActor(superuser, "management"));
  const thisYear = Number(today().slice(0, 4));
  for (const cases of [1_000, 10_000, 100_000]) {
    await step(`${cases} cases`, () =>
      withClient(database.superuserUrl, (superuser) => fillWithFacts(superuser, cases)),
    );
    for (const year of [thisYear - 5, thisYear]) {
      const period = periodOf(year, today());
      await asReporting(management, async (tx) => {
        const closed = await tx.$count(facts, countedAt("closed", period));
        console.log(`  ${year}, ${closed} closed`);
        await print("all figures", () => countFigures(tx, period, {}));
        const chosen = readingOf({ region: ["north"], offenceCategory: ["violence"] }, [], true);
        await print("all figures, two choices", () => tellFigures(tx, period, chosen));
        const allYears = { from: `${firstYear}-01-01`, until: today() };
        await print("five figures of all years", () => countYears(tx, allYears, exactReading));
        await print("floor: an answer", () => tx.execute(sql`select 1`));
        await print("floor: the closed counted", () =>
          tx.select({ count: count() }).from(facts).where(countedAt("closed", period)),
        );
      });
      const filter = { region: "north", offenceCategory: "violence" } as const;
      await print("the page", () => getAnnualReport(management, year, {}));
      await print("the page, two filters", () => getAnnualReport(management, year, filter));
    }
  }
  return 0;
});

/** Runs work often enough, and prints its median, 90th percentile and best in milliseconds. */
async function print(what: string, work: () => Promise<unknown>): Promise<void> {
  const took: number[] = [];
  for (let run = -5; run < 40; run += 1) {
    const start = performance.now();
    await work();
    if (run >= 0) took.push(performance.now() - start);
  }
  took.sort((one, other) => one - other);
  const at = (part: number) => `${took[Math.floor(part * took.length)]?.toFixed(1)} ms`;
  console.log(`    ${what.padEnd(26)} p50 ${at(0.5)}, p90 ${at(0.9)}, best ${at(0)}`);
}
