import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Client } from "pg";
import { onTestFinished } from "vitest";
import { type Import, importFolder, type Outcome } from "@/lib/import/import-folder";

/** 400 random registrations, 2018 to 2021, with the figures of three years, worked out independently of the portal. */
export const sampleFolder = fileURLToPath(new URL("sample", import.meta.url));

/** An empty folder, which is gone when the test has finished. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "herstelportaal-import-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with these files, for a test: each a list of lines, or what stands in it. */
export async function folderOf(files: Record<string, readonly string[] | string | Uint8Array>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await writeFile(
      join(folder, name),
      typeof content === "string" || content instanceof Uint8Array ? content : `${content.join("\n")}\n`,
    );
  }
  return folder;
}

/** Imports a folder as the command does. */
export function importing(folder: string, check = false, watched: Partial<Import> = {}): Promise<Outcome> {
  const unwatched = { by: "test", progress: () => undefined, stopped: new AbortController().signal };
  return importFolder(folder, { check, ...unwatched, ...watched });
}

/** Holds imports at the last thing that they do before they write the audit trail and commit, while all else goes on. */
export async function holdImports(superuser: Client): Promise<{ held(): Promise<number>; letGo(): Promise<void> }> {
  await superuser.query("begin");
  // What an import needs to count the facts, and nothing else in the portal.
  await superuser.query("lock table facts in share update exclusive mode");
  return {
    held: async () => {
      const waiting = `select count(*)::integer as count from pg_locks join pg_database d on d.oid = database
        where datname = current_database() and relation = 'facts'::regclass and not granted`;
      return (await superuser.query(waiting)).rows[0].count;
    },
    letGo: async () => {
      await superuser.query("commit");
    },
  };
}
