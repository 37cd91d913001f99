import { userInfo } from "node:os";
import { parseArgs } from "node:util";
import { type FileName, fileNames } from "@/lib/import/format";
import { type Brought, importFolder, type Outcome } from "@/lib/import/import-folder";
import { visible } from "@/lib/import/visible";
import { openForJobs } from "@/scripts/local/open-for-jobs";
import { progressBar } from "@/scripts/local/progress-bar";
import { runScript } from "@/scripts/local/run-script";

const usage = `npm run import -- DIR            check everything, then load it, all or nothing
npm run import -- DIR --check    check only, change nothing`;

/** `npm run import -- DIR [--check]`: brings a folder in the import format into the portal. */
await runScript(async (script) => {
  const { stopped } = script;
  const { folder, check } = fromArguments(process.argv.slice(2));
  const { progress, end } = progressBar(process.stderr);
  const start = Date.now();
  try {
    progress("opening the database", 0);
    await openForJobs(script);
    const outcome = await importFolder(folder, { check, by: whoRunsThis(), progress, stopped });
    end();
    const code = say(outcome, (Date.now() - start) / 1_000);
    if (stopped.aborted && outcome.kind === "loaded") console.error("It was too late to stop: all of this was loaded.");
    return code;
  } catch (error) {
    end();
    if (stopped.aborted) console.error(check ? "Stopped." : "Stopped: nothing was loaded.");
    throw error;
  }
});

/** The name of whoever runs this on the machine, or their number where they have none there. */
function whoRunsThis(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? "unknown"}`;
  }
}

function fromArguments(args: string[]): { folder: string; check: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { check: { type: "boolean" } },
    });
    const [folder, ...more] = positionals;
    if (folder !== undefined && more.length === 0) return { folder, check: values.check ?? false };
  } catch {
    // Said below, in the same words.
  }
  throw new Error(usage);
}

function say(outcome: Outcome, seconds: number): number {
  if (outcome.kind === "refused") {
    for (const fault of outcome.faults) console.error(fault);
    console.error(`${outcome.count} ${outcome.count === 1 ? "fault" : "faults"}: nothing was loaded.`);
    return 1;
  }
  const would = outcome.kind === "checked" ? "would be " : "";
  let rows = 0;
  for (const file of fileNames) {
    const brought = outcome.files[file];
    if (brought) rows += brought.added + brought.changed + brought.unchanged;
    console.log(brought ? saidOf(file, brought, would) : absence(file, outcome.absent.get(file)));
  }
  for (const { notice, count } of outcome.notices) console.log(`notice: ${count} ${notice}`);
  const end = outcome.kind === "checked" ? "nothing was changed." : "loaded.";
  console.log(`${rows} rows in ${seconds.toFixed(1)} s; ${end}`);
  return 0;
}

function saidOf(file: FileName, { as, added, changed, unchanged }: Brought, would: string): string {
  const from = as === file ? "" : ` (${visible(as)})`;
  return `${file}${from}: ${added} ${would}added, ${changed} ${would}changed, ${unchanged} left alone`;
}

function absence(file: FileName, beside: string | undefined): string {
  return `${file}: absent${beside ? ` (${visible(beside)} is ignored: it is not named ${file})` : ""}`;
}
