import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ConnectionUrls, connectionUrls } from "@/db/connection-urls";
import { joinEmbeddedServer } from "@/db/embedded";
import { migrate } from "@/db/migrate";
import { isRunning } from "@/db/postgres/processes";
import { withClient } from "@/db/postgres/session";
import { secureDatabase } from "@/db/roles";

/** A server for tests with a migrated database to copy; `url` is of the superuser. */
export type TestCluster = { url: string; secret: string };
export type RunningCluster = TestCluster & { stop(): Promise<void> };
export type TestDatabase = { superuserUrl: string; urls: ConnectionUrls };

const prefix = "herstelportaal-test-";
const template = "portal_template";

/** Starts a server in a folder of its own, which is gone after `stop()`; sweeps up after runs that were killed. */
export async function startCluster(options = { throwaway: true }): Promise<RunningCluster> {
  await sweep();
  const folder = join(tmpdir(), `${prefix}${process.pid}-${randomBytes(4).toString("hex")}`);
  const server = await joinEmbeddedServer(folder, options);
  const stop = async () => {
    await server.leave();
    await rm(folder, { recursive: true, force: true });
  };
  const secret = randomBytes(32).toString("base64url");
  try {
    await withClient(server.url, (client) => client.query(`create database ${template}`));
    await migrate(databaseUrl(server.url, template), secret);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: server.url, secret, stop };
}

/** A new database of that server, migrated and empty. */
export async function createDatabase(cluster: TestCluster): Promise<TestDatabase> {
  const superuserUrl = await createEmptyDatabase(cluster, template);
  // The rights on a database are not copied with it.
  await withClient(superuserUrl, secureDatabase);
  return { superuserUrl, urls: connectionUrls(superuserUrl, cluster.secret) };
}

/** A new database of that server with nothing of ours in it, or what its template has; the address is of the superuser. */
export async function createEmptyDatabase(cluster: TestCluster, from = "template1"): Promise<string> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await withClient(cluster.url, (client) => client.query(`create database ${name} template ${from}`));
  return databaseUrl(cluster.url, name);
}

/** Makes this process one that works on that database, as a command would: the pools read these names. */
export function enterDatabase(database: TestDatabase): void {
  process.env.PORTAL_TEST_SUPERUSER_URL = database.superuserUrl;
  process.env.PORTAL_PERSON_URL = database.urls.person;
  process.env.PORTAL_SIGN_IN_URL = database.urls.signIn;
  process.env.PORTAL_REPORTING_URL = database.urls.reporting;
  process.env.PORTAL_JOB_URL = database.urls.job;
  process.env.PORTAL_MAIL_URL = database.urls.mail;
}

function databaseUrl(url: string, name: string): string {
  return new URL(`/${name}`, url).href;
}

async function sweep(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    if (isRunning(Number(name.slice(prefix.length).split("-")[0]))) continue;
    const folder = join(tmpdir(), name);
    if (existsSync(join(folder, "postgres/postmaster.pid"))) {
      await joinEmbeddedServer(folder, { throwaway: true }).then((server) => server.leave());
    }
    await rm(folder, { recursive: true, force: true });
  }
}
