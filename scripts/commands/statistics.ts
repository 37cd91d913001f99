import { parseArgs } from "node:util";
import { today } from "@/core/clock";
import { asJob } from "@/db/actor-transaction";
import { countFigures } from "@/lib/statistics/count-figures";
import { isReportingYear, periodOf } from "@/lib/statistics/period";
import { firstYear } from "@/lib/statistics/schema";
import { openForJobs } from "@/scripts/local/open-for-jobs";
import { runScript } from "@/scripts/local/run-script";

/** `npm run --silent statistics -- --year 2020`: prints the figures of a year in the contract's JSON form, and nothing else. */
await runScript(async (script) => {
  const year = yearFrom(process.argv.slice(2));
  await openForJobs(script);
  const figures = await asJob("statistics", (tx) => countFigures(tx, periodOf(year, today()), {}));
  console.log(JSON.stringify(figures, null, 2));
  return 0;
});

function yearFrom(args: string[]): number {
  const last = today().slice(0, 4);
  const usage = `npm run --silent statistics -- --year YYYY, with a year of four digits from ${firstYear} to ${last}.`;
  try {
    const { values } = parseArgs({ args, options: { year: { type: "string" } } });
    const year = /^\d{4}$/.test(values.year ?? "") ? Number(values.year) : Number.NaN;
    if (isReportingYear(year, today())) return year;
  } catch {
    // Said below, in the same words.
  }
  throw new Error(usage);
}
