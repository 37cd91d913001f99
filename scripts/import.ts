import { userInfo } from "node:os";
import { parseArgs } from "node:util";
import { closePools } from "@/db/client";
import { migrate } from "@/db/migrate";
import { importFolder, type Outcome, type Progress } from "@/lib/import/import-folder";
import { openDatabase } from "./environment";
import { runScript } from "./run-script";

const usage = `npm run import -- DIR            check everything, then load it, all or nothing
npm run import -- DIR --check    check only, change nothing`;

/** `npm run import -- DIR [--check]`: brings a folder in the import format into the portal. */
await runScript(async ({ atEnd }) => {
  const { folder, check } = fromArguments(process.argv.slice(2));
  const database = await openDatabase();
  atEnd(database.close);
  atEnd(closePools);
  await migrate(database.url, database.secret);
  process.env.PORTAL_JOB_URL = database.urls.job;
  const start = Date.now();
  const outcome = await importFolder(folder, { check, by: userInfo().username, progress: bar() });
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  return say(outcome, (Date.now() - start) / 1_000);
});

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
  const words = outcome.kind === "checked" ? "would be " : "";
  let rows = 0;
  for (const [file, { added, changed, unchanged }] of Object.entries(outcome.files)) {
    rows += added + changed + unchanged;
    console.log(`${file}: ${added} ${words}added, ${changed} ${words}changed, ${unchanged} left alone`);
  }
  for (const { notice, count } of outcome.notices) console.log(`notice: ${count} ${notice}`);
  console.log(
    `${rows} rows in ${seconds.toFixed(1)} s; ${outcome.kind === "checked" ? "nothing was changed." : "loaded."}`,
  );
  return 0;
}

/** A bar on a terminal, and nothing elsewhere. */
function bar(): Progress {
  let shown = 0;
  return (done, total, step) => {
    if (!process.stderr.isTTY || (step === "reading" && Date.now() - shown < 100)) return;
    shown = Date.now();
    const part = step === "reading" ? done / Math.max(total, 1) : 1;
    const full = Math.round(part * 30);
    const line = `${"█".repeat(full)}${"░".repeat(30 - full)} ${Math.floor(part * 100)}% ${step}`;
    process.stderr.write(`\r\u001b[K${line}`);
  };
}
