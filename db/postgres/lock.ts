import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isSameProcess, signature } from "./processes";

const patience = 120_000;

/** Runs `work` while no other process runs work under the lock of this folder; a lock of a dead process is taken over. */
export async function locked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, "lock");
  const mine = join(folder, `lock.${process.pid}`);
  await writeFile(mine, signature(process.pid));
  const deadline = Date.now() + patience;
  while (!(await taken(mine, lock))) {
    if (Date.now() > deadline) throw new Error(`Another command has been busy with ${folder} for two minutes.`);
    await removeIfAbandoned(lock);
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
    await rm(mine, { force: true });
  }
}

/** A hard link appears at once with its content, or not at all: that makes it a lock. */
async function taken(mine: string, lock: string): Promise<boolean> {
  return link(mine, lock).then(
    () => true,
    () => false,
  );
}

async function removeIfAbandoned(lock: string): Promise<void> {
  const owner = await readFile(lock, "utf8").catch(() => null);
  if (owner === null || isSameProcess(owner)) return;
  const aside = `${lock}.abandoned.${process.pid}`;
  await rename(lock, aside).catch(() => undefined);
  const moved = await readFile(aside, "utf8").catch(() => null);
  if (moved !== null && moved !== owner) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}
