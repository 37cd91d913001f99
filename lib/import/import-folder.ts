import "server-only";
import { DatabaseRefused } from "@/core/errors";
import { asCopyingJob, type Transaction } from "@/db/actor-transaction";
import { stoppable } from "@/db/stoppable";
import { takeTurn } from "@/db/turn";
import { audit } from "@/lib/audit/record";
import { stageAsItStands } from "@/lib/import/beside-stored";
import { checkBetweenRows } from "@/lib/import/checks";
import { Faults } from "@/lib/import/faults";
import type { FileName } from "@/lib/import/format";
import { gatherDecisions } from "@/lib/import/gather-decisions";
import { type Headers, remarksOn } from "@/lib/import/header";
import { lockStored } from "@/lib/import/lock-stored";
import { countNotices, type Notices } from "@/lib/import/notices";
import { openFolder } from "@/lib/import/open-folder";
import { ends, type Progress } from "@/lib/import/progress";
import { readFiles } from "@/lib/import/read-files";
import { storeStaged } from "@/lib/import/store";
import type { Stored } from "@/lib/import/writing";

/** What a file brought, by the name that it has in the folder. */
export type Brought = Stored & { as: string };

export type Outcome =
  | { kind: "refused"; faults: string[]; count: number }
  | {
      kind: "checked" | "loaded";
      files: Partial<Record<FileName, Brought>>;
      /** The files that are not there, each with one beside it that looks like it. */
      absent: Map<FileName, string | undefined>;
      notices: Notices;
    };

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
  const faults = new Faults();
  const { files: found, absent } = await openFolder(folder, faults);
  let final = false;
  try {
    return await asCopyingJob("import", async (tx, client) => {
      await takeTurn(tx, `${by.slice(0, 40)} is ${check ? "checking an import" : "importing"}`);
      const outcome = await stoppable(client, stopped, async () => {
        const headers = await readFiles(tx, client, found, faults, progress);
        await checkStaged(tx, headers, faults, progress);
        return await loadFiles(tx, headers);
      });
      progress("making it final", ends.facts);
      final = true;
      return outcome;
    });
  } catch (error) {
    if (error instanceof Undo) return error.outcome;
    if (final) throw new Error(brokenOff, { cause: error });
    stopped.throwIfAborted();
    if (error instanceof DatabaseRefused && error.kind === "busy") {
      throw new Error("Somebody else has been at work for half a minute on what this folder changes: try again later.");
    }
    throw error;
  } finally {
    await Promise.all([...found.values()].map((file) => file.handle.close()));
  }

  async function loadFiles(tx: Transaction, headers: Headers): Promise<Outcome> {
    const odd = await countNotices(tx);
    const { loaded, emptied } = await storeStaged(tx, headers, progress);
    const notices = [...odd, ...emptied];
    const files: Partial<Record<FileName, Brought>> = {};
    for (const [name, { as }] of found) {
      const brought = loaded[name];
      if (brought) files[name] = { ...brought, as };
    }
    if (check) throw new Undo({ kind: "checked", files, absent, notices });
    const count = Object.values(loaded).reduce((sum, { added, changed }) => sum + added + changed, 0);
    if (count > 0)
      await audit(tx, { action: "import", fields: [...found.keys()], count, detail: { by, files: loaded } });
    return { kind: "loaded", files, absent, notices };
  }
}

const brokenOff =
  "The database broke off while the import was made final. All of it is loaded or nothing: import it again, and what is there already is left alone.";

/** Checks what has been read between its rows and with what stands. Throws the refusal where anything is wrong. */
async function checkStaged(tx: Transaction, headers: Headers, faults: Faults, progress: Progress): Promise<void> {
  progress("checking between rows", ends.reading);
  await lockStored(tx);
  await stageAsItStands(tx);
  await gatherDecisions(tx);
  await checkBetweenRows(tx, faults);
  if (faults.count === 0) return;
  throw new Undo({ kind: "refused", faults: faults.printed(remarksOn(headers)), count: faults.count });
}
