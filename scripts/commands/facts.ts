import { rebuildFacts } from "@/lib/statistics/rebuild-facts";
import { openForJobs } from "@/scripts/local/open-for-jobs";
import { runScript } from "@/scripts/local/run-script";

/** `npm run facts -- rebuild`: makes all facts and standings anew from the cases, and says how many were others than those kept. */
await runScript(async (script) => {
  const args = process.argv.slice(2);
  if (args.length !== 1 || args[0] !== "rebuild") throw new Error("npm run facts -- rebuild");
  await openForJobs(script);
  const start = Date.now();
  const { registrations, changed, standings } = await rebuildFacts();
  const seconds = ((Date.now() - start) / 1_000).toFixed(1);
  const differed = (count: number) =>
    count === 0 ? "all as they were kept" : `${count} ${count === 1 ? "differs" : "differ"} from what was kept`;
  console.log(`Facts of ${registrations} registrations made anew in ${seconds} s: ${differed(changed)}.`);
  console.log(`Where open cases stand: ${differed(standings)}.`);
  return 0;
});
