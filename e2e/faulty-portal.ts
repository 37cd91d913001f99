import { closePools } from "@/db/client";
import { withClient } from "@/db/postgres/session";
import { secrets, webEnvironment } from "@/scripts/local/environment";
import { firstFree } from "@/scripts/local/port";
import { serveWeb } from "@/scripts/local/web-server";
import { createDatabase, enterDatabase } from "@/testing/cluster";
import { sharedOrOwnCluster } from "@/testing/shared-cluster";

/** A portal of its own, whose database can be taken away from it and given back. */
export async function startFaultyPortal() {
  const cluster = await sharedOrOwnCluster();
  const database = await createDatabase(cluster);
  const port = await firstFree(3250);
  const server = await serveWeb("start", webEnvironment(database.urls, port, await secrets()));
  const name = new URL(database.superuserUrl).pathname.slice(1);
  const asSuperuser = (...statements: string[]) =>
    withClient(database.superuserUrl, async (client) => {
      for (const statement of statements) await client.query(statement);
    });
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`;
  const logins = "portal_person, portal_sign_in, portal_reporting";
  return {
    address: `http://localhost:${port}`,
    superuserUrl: database.superuserUrl,
    /** Nobody gets a connection any more. */
    takeAway: () => asSuperuser(`revoke connect on database ${name} from ${logins}`, cut),
    /** All connections that there may be are taken. */
    crowd: () => asSuperuser(`alter database ${name} connection limit 0`, cut),
    giveBack: () =>
      asSuperuser(`grant connect on database ${name} to ${logins}`, `alter database ${name} connection limit -1`),
    /** Kills the connections; new ones may be made. */
    cut: () => asSuperuser(cut),
    /** Makes things in this database with the portal's verbs, and then goes back to the database of all specs. */
    within: async <T>(work: () => Promise<T>): Promise<T> => {
      const before = { ...process.env };
      await closePools();
      enterDatabase(database);
      try {
        return await work();
      } finally {
        await closePools();
        Object.assign(process.env, before);
      }
    },
    stop: async () => {
      await server.stop();
      await cluster.stop();
    },
  };
}
