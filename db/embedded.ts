import { readdirSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Cluster, openCluster, type Start, startServer, stopServer, usualPort } from "./postgres/cluster";
import { locked } from "./postgres/lock";
import { isRunning, isSameProcess, signature } from "./postgres/processes";
import { withClient } from "./postgres/session";

export type EmbeddedServer = {
  /** Of the superuser, database `portal`. */
  url: string;
  /** Resolves when the server is gone, though nobody here left it. */
  ended(): Promise<string>;
  /** Starts the server again on the same port, if no other command has. Throws a sentence where it does not start, or at `stopped`. */
  revive(stopped?: AbortSignal): Promise<void>;
  /** To be called once, when this process is done: the last one out stops the server. */
  leave(): Promise<void>;
};

/**
 * Joins the PostgreSQL server of this folder, which several commands may share: starts it (and makes its files) if
 * nobody has. `throwaway` trades the safety of the data for speed: for tests.
 */
export async function joinEmbeddedServer(dataDir: string, options = { throwaway: false }): Promise<EmbeddedServer> {
  const folder = resolve(dataDir);
  const joined = join(folder, "joined");
  await mkdir(folder, { recursive: true, mode: 0o711 });
  await mkdir(joined, { recursive: true });
  const marker = join(joined, String(process.pid));
  return locked(folder, async () => {
    const cluster = await openCluster(folder, options.throwaway);
    const { throwaway } = options;
    const port =
      (await runningPort(cluster)) ?? (await startServer(cluster, { port: await usualPort(cluster), throwaway }));
    await writeFile(marker, signature(process.pid));
    await createPortalDatabase(address(cluster, port, "postgres"));
    return {
      url: address(cluster, port, "portal"),
      ended: () => ended(cluster),
      revive: (stopped) => locked(folder, () => revive(cluster, { port, throwaway, stopped })),
      leave: () => locked(folder, () => leave(cluster, joined, marker)),
    };
  });
}

async function revive(cluster: Cluster, start: Start): Promise<void> {
  const running = await runningPort(cluster);
  if (running === null) await startServer(cluster, start);
  else if (running !== start.port)
    throw new Error(`The database server runs on port ${running} now, and no longer on ${start.port}.`);
}

/** Looks whether the process is there, as the server is nobody's child. */
async function ended(cluster: Cluster): Promise<string> {
  while (isRunning(await serverOf(cluster))) await sleep(250);
  return "is gone";
}

/** The number of the server's process, or 0. */
async function serverOf(cluster: Cluster): Promise<number> {
  const text = await readFile(join(cluster.files, "postmaster.pid"), "utf8").catch(() => "");
  return Number.parseInt(text, 10) || 0;
}

async function leave(cluster: Cluster, joined: string, marker: string): Promise<void> {
  await rm(marker, { force: true });
  for (const name of readdirSync(joined)) {
    const other = join(joined, name);
    if (isSameProcess(await readFile(other, "utf8"))) return;
    await rm(other, { force: true });
  }
  if (await runningPort(cluster)) await stopServer(cluster);
}

/** The port of the server that runs on these files, or null; waits while one is starting or stopping. */
async function runningPort(cluster: Cluster): Promise<number | null> {
  const pidFile = join(cluster.files, "postmaster.pid");
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const lines = (await readFile(pidFile, "utf8").catch(() => "")).split("\n");
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    if (!pid || !isRunning(pid)) return null;
    if (port && (await answers(address(cluster, port, "postgres")))) return port;
    if (await isSomethingElse(pid, cluster.files)) {
      await rm(pidFile, { force: true });
      return null;
    }
    await sleep(100);
  }
  throw new Error(`The PostgreSQL server in ${cluster.folder} runs but does not answer: see postgres.log there.`);
}

/** After a crash the number in postmaster.pid may have gone to another process. */
async function isSomethingElse(pid: number, files: string): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => files);
  return !command.includes(files);
}

async function answers(url: string): Promise<boolean> {
  return withClient(url, async () => true).catch(() => false);
}

async function createPortalDatabase(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = 'portal'");
    if (rowCount === 0) await client.query("create database portal");
  });
}

function address(cluster: Cluster, port: number, database: string): string {
  return `postgres://postgres:${cluster.password}@127.0.0.1:${port}/${database}`;
}
