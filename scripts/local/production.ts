import { pendingMigrations } from "@/db/migrate";
import { withClient } from "@/db/postgres/session";
import { mailComplaints } from "@/lib/mail/settings";

const required = {
  DATABASE_URL: "the PostgreSQL database, under the login that also runs `npm run migrate`",
  PORTAL_DATABASE_SECRET: "what the passwords of the portal's database logins are derived from",
  NEXTAUTH_SECRET: "what sessions are signed with",
  NEXTAUTH_URL: "the address at which people reach the portal",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "the key of the forms, 32 bytes in base64, as it was at `npm run build`",
} as const;

export type ProductionSettings = Record<keyof typeof required, string>;

/** What is wrong with the environment of a production server, a sentence each; empty if nothing is. */
export function complaints(env: NodeJS.ProcessEnv): string[] {
  const missing = Object.entries(required).filter(([name]) => !env[name]);
  const found = missing.map(([name, meaning]) => `${name} is missing: ${meaning}.`);
  if (env.NEXTAUTH_URL) found.push(...addressComplaints(env.NEXTAUTH_URL));
  if (!/^\d?$/.test(env.PORTAL_PROXIES ?? "")) {
    found.push("PORTAL_PROXIES is no number of 0 to 9: how many proxies stand before this server.");
  }
  found.push(...mailComplaints(env));
  if (env.PORTAL_NOW) found.push("PORTAL_NOW is set: the clock of the tests has no place in production.");
  return found;
}

/** People reach the portal encrypted, or on the machine itself. */
function addressComplaints(given: string): string[] {
  const address = URL.parse(given);
  if (!address || !["https:", "http:"].includes(address.protocol)) {
    return ["NEXTAUTH_URL is no address of a website, such as https://portal.example.org."];
  }
  if (address.protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(address.hostname)) return [];
  return ["NEXTAUTH_URL begins with http: passwords would travel in the clear. It must be https, but for localhost."];
}

/** The settings, of an environment without complaints. */
export function productionSettings(env: NodeJS.ProcessEnv): ProductionSettings {
  const read = (name: keyof typeof required) => env[name] ?? "";
  return {
    DATABASE_URL: read("DATABASE_URL"),
    PORTAL_DATABASE_SECRET: read("PORTAL_DATABASE_SECRET"),
    NEXTAUTH_SECRET: read("NEXTAUTH_SECRET"),
    NEXTAUTH_URL: read("NEXTAUTH_URL"),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: read("NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"),
  };
}

/** Throws one sentence if the database is behind this version of the portal. */
export async function assertMigrated(databaseUrl: string): Promise<void> {
  const pending = await pendingMigrations(databaseUrl);
  if (pending.length === 0) return;
  throw new Error(`The database lacks ${pending.length} migration(s), from ${pending[0]} on: run \`npm run migrate\`.`);
}

/** Throws one sentence if accounts of the demo organisation, whose passwords everybody knows, are in this database. */
export async function assertNoDemoAccounts(jobUrl: string): Promise<void> {
  const found = await withClient(jobUrl, async (client) => {
    await client.query("begin");
    await client.query("select auth.enter_job('start')");
    return client.query("select from users where demo or email like '%@demo.example.org' limit 1");
  });
  if (found.rowCount === 0) return;
  throw new Error(
    "This database holds the demo organisation, whose passwords are public: production wants another one.",
  );
}
