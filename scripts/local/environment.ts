import { type ConnectionUrls, connectionUrls, webDatabaseEnvironment } from "@/db/connection-urls";
import { type EmbeddedServer, joinEmbeddedServer } from "@/db/embedded";
import type { Part } from "@/scripts/local/keep-running";
import { type LocalSecrets, localSecrets } from "@/scripts/local/secrets";

/** Where this machine's portal keeps its database and secrets. */
export const dataDir = process.env.PORTAL_DATA_DIR || ".data";

/** Secrets for the commands that run here: those of production where they are given, else this machine's own. */
export async function secrets(folder = dataDir): Promise<LocalSecrets> {
  const { PORTAL_DATABASE_SECRET, NEXTAUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = process.env;
  const own = await localSecrets(folder);
  return {
    databaseSecret: PORTAL_DATABASE_SECRET || own.databaseSecret,
    nextauthSecret: NEXTAUTH_SECRET || own.nextauthSecret,
    actionsKey: NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || own.actionsKey,
  };
}

export type OpenDatabase = {
  url: string;
  urls: ConnectionUrls;
  secret: string;
  /** The embedded server, to be kept running; none where DATABASE_URL names one that others look after. */
  parts(): Part[];
  close(): Promise<void>;
};

/** The database that DATABASE_URL names, or the embedded one in the data folder, started if it is not running. */
export async function openDatabase(): Promise<OpenDatabase> {
  const { databaseSecret: secret } = await secrets();
  const given = process.env.DATABASE_URL;
  if (given) {
    return { url: given, urls: connectionUrls(given, secret), secret, parts: () => [], close: async () => undefined };
  }
  const server = await joinEmbeddedServer(dataDir);
  return {
    url: server.url,
    urls: connectionUrls(server.url, secret),
    secret,
    parts: () => [keeping(server)],
    close: server.leave,
  };
}

function keeping(server: EmbeddedServer): Part {
  const running = () => ({ ended: server.ended(), stop: async () => undefined });
  return { name: "The database server", running: running(), start: (stopped) => server.revive(stopped).then(running) };
}

/** What a web server on this port of this machine needs to know, on top of a bare environment. */
export function webEnvironment(urls: ConnectionUrls, port: number, keys: LocalSecrets): Record<string, string> {
  return {
    ...webDatabaseEnvironment(urls),
    NEXTAUTH_SECRET: keys.nextauthSecret,
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: keys.actionsKey,
    HOSTNAME: "127.0.0.1",
    PORT: String(port),
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
