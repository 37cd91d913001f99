import "server-only";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type FileName, fileNames } from "@/lib/import/format";

/**
 * The files of a folder that the format knows, in its order, with their sizes. Throws, in a sentence, where the folder is not
 * there or is none, where it holds none of them, or another `.csv`; other files are ignored.
 */
export async function findFiles(folder: string): Promise<Map<FileName, { path: string; bytes: number }>> {
  const names = await readdir(folder).catch(() => {
    throw new Error(`${folder} is not a folder that can be read.`);
  });
  const others = names.filter((name) => name.endsWith(".csv") && !fileNames.some((known) => known === name));
  if (others.length > 0) throw new Error(`${folder} holds ${others.join(", ")}, which the format does not know.`);
  const found = new Map<FileName, { path: string; bytes: number }>();
  for (const name of fileNames) {
    if (!names.includes(name)) continue;
    const path = join(folder, name);
    const file = await stat(path);
    if (!file.isFile()) throw new Error(`${path} is not a file.`);
    found.set(name, { path, bytes: file.size });
  }
  if (found.size === 0) throw new Error(`${folder} holds none of ${fileNames.join(", ")}.`);
  return found;
}
