import "server-only";
import { sql } from "drizzle-orm";
import type { PoolClient } from "pg";
import { asCopyingJob, type Transaction } from "@/db/actor-transaction";
import { stoppable } from "@/db/stoppable";
import { takeTurn } from "@/db/turn";
import { audit } from "@/lib/audit/record";
import { now, today } from "@/lib/core/clock";
import { RuleBroken } from "@/lib/core/errors";
import { checkBetweenRows } from "@/lib/import/checks";
import { Faults } from "@/lib/import/faults";
import { findFiles } from "@/lib/import/find-files";
import { type FileFormat, type FileName, fileNames, formats } from "@/lib/import/format";
import { stageAsItStands } from "@/lib/import/left-alone";
import { type Loaded, loadStaged } from "@/lib/import/load";
import { lockStored } from "@/lib/import/lock-stored";
import { countNotices, type Notices } from "@/lib/import/notices";
import { ends, type Progress } from "@/lib/import/progress";
import { readRows } from "@/lib/import/read-rows";
import { gatherSaid } from "@/lib/import/said";
import { analyzeStaging, makeStaging, stageRows } from "@/lib/import/stage";

export type Outcome =
  | { kind: "refused"; faults: string[]; count: number }
  | { kind: "checked" | "loaded"; files: Partial<Record<FileName, Loaded>>; notices: Notices };

/** Undoes the transaction of a check or a refused import. */
class Undo extends Error {
  constructor(readonly outcome: Outcome) {
    super("undone");
  }
}

/** By whom a folder is imported, or only checked; what is told how it goes on, and what can stop it. */
export type Import = { check: boolean; by: string; progress: Progress; stopped: AbortSignal };

/**
 * Brings a folder in the contract's `import-format` version 1 into the portal, all of it or nothing; `check` changes nothing.
 * Answers every fault, or how many rows of each file were added, changed and left alone. `by` is who, for the audit trail.
 * Throws, in a sentence, where the folder can't be read, somebody else is importing, or what the folder changes is held by
 * somebody else for half a minute; and where `stopped` is aborted before it is too late, with nothing loaded.
 */
export async function importFolder(folder: string, { check, by, progress, stopped }: Import): Promise<Outcome> {
  const found = await findFiles(folder);
  const known = formats(today(), now().getTime());
  let final = false;
  try {
    return await asCopyingJob("import", async (tx, client) => {
      await takeTurn(tx, `${by.slice(0, 40)} is ${check ? "checking an import" : "importing"}`);
      const outcome = await stoppable(client, stopped, () => importFiles());
      progress("making it final", ends.facts);
      final = true;
      return outcome;

      async function importFiles(): Promise<Outcome> {
        const faults = new Faults();
        // Whole files are joined: in memory, where they fit; and for that a rough count of rows will do.
        await tx.execute(sql`set local work_mem = '64MB'; set local default_statistics_target = 10`);
        await stage(tx, client, found, known, faults, progress);
        progress("checking between rows", ends.reading);
        await lockStored(tx);
        await stageAsItStands(tx);
        await gatherSaid(tx);
        await checkBetweenRows(tx, faults);
        if (faults.count > 0) {
          const printed = faults.printed((file) => ["row", ...known[file].columns.map((column) => column.name)]);
          throw new Undo({ kind: "refused", faults: printed, count: faults.count });
        }
        const notices = await countNotices(tx);
        const files = await loadStaged(tx, found.keys(), progress);
        if (check) throw new Undo({ kind: "checked", files, notices });
        const count = Object.values(files).reduce((sum, { added, changed }) => sum + added + changed, 0);
        if (count > 0) await audit(tx, { action: "import", fields: [...found.keys()], count, detail: { by, files } });
        return { kind: "loaded", files, notices };
      }
    });
  } catch (error) {
    if (error instanceof Undo) return error.outcome;
    stopped.throwIfAborted();
    if (final) throw new Error(brokenOff, { cause: error });
    if (error instanceof RuleBroken && error.rule === "busy") {
      throw new Error("Somebody else has been at work for half a minute on what this folder changes: try again later.");
    }
    throw error;
  }
}

const brokenOff =
  "The database broke off while the import was made final. All of it is loaded or nothing: import it again, and what is there already is left alone.";

async function stage(
  tx: Transaction,
  client: PoolClient,
  found: Map<FileName, { path: string; bytes: number }>,
  known: Record<FileName, FileFormat>,
  faults: Faults,
  progress: Progress,
): Promise<void> {
  const total = [...found.values()].reduce((sum, file) => sum + file.bytes, 0);
  let done = 0;
  for (const name of fileNames) {
    const file = found.get(name);
    await makeStaging(tx, known[name]);
    if (file) {
      const rows = readRows(file.path, known[name], faults, (bytes) => {
        done += bytes;
        progress(`reading ${name}`, (done / Math.max(total, 1)) * ends.reading);
      });
      await stageRows(client, known[name], rows);
    }
    await analyzeStaging(tx, known[name]);
  }
}
