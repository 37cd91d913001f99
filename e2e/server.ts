import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closePools } from "@/db/client";
import { withClient } from "@/db/postgres/session";
import { startSender } from "@/lib/mail/sender";
import { fileTransport } from "@/lib/mail/transport";
import { secrets, webEnvironment } from "@/scripts/local/environment";
import { firstFree } from "@/scripts/local/port";
import { buildWeb, isBuilt } from "@/scripts/local/web-build";
import { serveWeb } from "@/scripts/local/web-server";
import { letClockMove } from "@/testing/clock";
import { createDatabase, enterDatabase, type TestCluster } from "@/testing/cluster";
import { shareCluster, sharedOrOwnCluster } from "@/testing/shared-cluster";
import type { LookedAt } from "./looked-at";

/**
 * Playwright, once a run: the built portal twice, each on a free port with a database of its own, to work in and to look at. The
 * specs find both in their environment, with the database server, and so does `playwright.config.ts`; everything is stopped at
 * the end.
 */
export default async function startPortals(): Promise<() => Promise<void>> {
  const keys = await secrets();
  if (!isBuilt(keys.actionsKey)) await buildWeb(keys.actionsKey);
  const cluster = await sharedOrOwnCluster();
  try {
    const worked = await serve(cluster, keys, { isClockMoved: true });
    const looked = await serve(cluster, keys);
    enterDatabase(worked.database);
    Object.assign(process.env, shareCluster(cluster));
    process.env.NEXTAUTH_SECRET = keys.nextauthSecret;
    process.env.PORTAL_TEST_WEB_PID = String(worked.server.pid);
    process.env.NEXTAUTH_URL = worked.address;
    const lookedAt: LookedAt = { database: looked.database, address: looked.address };
    process.env.PORTAL_TEST_LOOKED_AT = JSON.stringify(lookedAt);
    process.env.PORTAL_TEST_MAIL = await mkdtemp(join(tmpdir(), "herstelportaal-mail-"));
    const transport = fileTransport(process.env.PORTAL_TEST_MAIL);
    const stopMail = startSender({ transport, portal: worked.address });
    return async () => {
      await Promise.all([worked.server.stop(), looked.server.stop()]);
      await stopMail();
      await closePools();
      await rm(transport.name, { recursive: true, force: true });
      await cluster.stop();
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** The built portal on a free port, with a database of its own; or one whose clock each request may move, for who lives a diary. */
async function serve(
  cluster: TestCluster,
  keys: Awaited<ReturnType<typeof secrets>>,
  { isClockMoved } = { isClockMoved: false },
) {
  const database = await createDatabase(cluster);
  if (isClockMoved) await withClient(database.superuserUrl, letClockMove);
  const port = await firstFree(3100);
  const moment = process.env.PORTAL_NOW ?? (isClockMoved ? "now" : undefined);
  const clock: Record<string, string> = moment ? { PORTAL_NOW: moment } : {};
  // Each browser says which network it is in, as a proxy would: one test's wrong passwords slow down no other's.
  const behindProxy: Record<string, string> = { ...clock, PORTAL_PROXIES: "1" };
  const env = { ...webEnvironment(database.urls, port, keys), ...behindProxy };
  const server = await serveWeb("start", env);
  return { database, server, address: env.NEXTAUTH_URL ?? "" };
}
