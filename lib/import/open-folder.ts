import "server-only";
import { constants } from "node:fs";
import { type FileHandle, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { nameMeant } from "@/lib/import/expected";
import type { Faults } from "@/lib/import/faults";
import { type FileName, fileNames } from "@/lib/import/format";

/** One of the six files, opened: its name as it stands in the folder, and its size when it was opened. */
export type OpenFile = { as: string; path: string; handle: FileHandle; bytes: number; changed: number };

/** The files of a folder that are there, and those that are not, each with one that looks like it. */
export type OpenFolder = { files: Map<FileName, OpenFile>; absent: Map<FileName, string | undefined> };

/**
 * Opens the files of a folder that the format knows, in its order, so that what happens to their names meanwhile does not matter;
 * in capitals they are as good. Adds to the faults what can't be opened, what is there twice, and every other `.csv`; other
 * files are ignored. Throws, in a sentence, where the folder is not there or is none, or holds none of the six files.
 */
export async function openFolder(folder: string, faults: Faults): Promise<OpenFolder> {
  const names = (await namesIn(folder)).toSorted();
  const inFolder = new Map(fileNames.map((known) => [known, names.filter((name) => name.toLowerCase() === known)]));
  const others = names.filter((name) => /\.csv$/i.test(name) && !inFolder.has(name.toLowerCase() as FileName));
  const absent = fileNames.filter((known) => inFolder.get(known)?.length === 0);
  if (absent.length === fileNames.length && others.length === 0) {
    throw new Error(`${folder} holds none of ${fileNames.join(", ")}.`);
  }
  for (const other of others) {
    const meant = nameMeant(other, fileNames);
    faults.addWhole(other, "row", `the format does not know this file${meant ? `: name it ${meant}` : ""}`);
    // It may be one of those that are not there.
    for (const file of absent) faults.breaks(file);
  }
  const opened = new Map<FileName, OpenFile>();
  for (const [known, [name, ...more]] of inFolder) {
    if (name === undefined) continue;
    const file =
      more.length > 0 ? `is there as ${[name, ...more].join(" and ")}: keep one` : await opening(folder, name);
    if (typeof file !== "string") opened.set(known, file);
    else {
      faults.addWhole(name, "row", file);
      faults.breaks(known);
    }
  }
  const besides = absent.map((file) => [file, names.find((name) => isLike(name, file))] as const);
  return { files: opened, absent: new Map(besides) };
}

/** Whether a file that is ignored looks like one of the six: `decisions.xlsx`, `decisions.csv.txt`. */
function isLike(name: string, file: FileName): boolean {
  return name.toLowerCase().startsWith(file.replace("csv", "")) && !/\.csv$/i.test(name);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    throw new Error(`${folder} is not a folder that can be read${reasons[codeOf(error)] ?? ""}.`);
  }
}

const reasons: Record<string, string> = {
  ENOENT: ": it is not there",
  ENOTDIR: ": it is a file",
  EACCES: ": you may not",
  EPERM: ": you may not",
};

/** A file opened, or what keeps it from that. */
async function opening(folder: string, name: string): Promise<OpenFile | string> {
  const path = join(folder, name);
  try {
    // Without waiting for somebody to write, as a pipe would.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await handle.stat();
    if (stats.isFile()) return { as: name, path, handle, bytes: stats.size, changed: stats.mtimeMs };
    await handle.close();
    return "is not a file";
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT") return "is a link to what is not there";
    if (code === "EACCES" || code === "EPERM") return "you may not read this file";
    if (code === "") throw error;
    return `can't be opened (${code})`;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "";
}

/** Throws, in a sentence, where a file was written to since it was opened: what was read of it may be half of either. */
export async function checkUnchanged({ path, handle, bytes, changed }: OpenFile): Promise<void> {
  const { size, mtimeMs } = await handle.stat();
  if (size !== bytes || mtimeMs !== changed) throw new Error(`${path} was changed while it was read: try again.`);
}
