import "server-only";
import { Pool } from "pg";

/** The logins of the portal, each with rights of its own (docs/decisions/0003). */
const logins = {
  person: "PORTAL_PERSON_URL",
  signIn: "PORTAL_SIGN_IN_URL",
  reporting: "PORTAL_REPORTING_URL",
  job: "PORTAL_JOB_URL",
  mail: "PORTAL_MAIL_URL",
  /** A job that copies rows in, which a pipelined connection can't do. */
  copying: "PORTAL_JOB_URL",
} as const;
export type Login = keyof typeof logins;

/** Somebody waits for an answer; a job may take its time. */
const prompt = { statement_timeout: 5_000, idle_in_transaction_session_timeout: 10_000, lock_timeout: 2_000 };
const patient = { lock_timeout: 30_000 };

// On globalThis, since a development server loads this module again and again.
const shared = globalThis as typeof globalThis & { portalPools?: Map<Login, Pool> };
shared.portalPools ??= new Map();
const pools = shared.portalPools;

/** The pool of a login, made when it is first asked for. Throws where this process was not given the login. */
export function pool(login: Login): Pool {
  const existing = pools.get(login);
  if (existing) return existing;
  const connectionString = process.env[logins[login]];
  if (!connectionString) throw new Error(`This process has no ${logins[login]}.`);
  const created = new Pool({
    connectionString,
    pipeline: login !== "copying",
    max: 10,
    connectionTimeoutMillis: 5_000,
    ...(login === "job" || login === "copying" ? patient : prompt),
  });
  // A backend that is killed must not take the process with it: the next query gets a new connection.
  created.on("error", ignore);
  created.on("connect", (client) => client.on("error", ignore));
  pools.set(login, created);
  return created;
}

function ignore(): void {}

/** Ends all pools: at the end of a command or a test. */
export async function closePools(): Promise<void> {
  const open = [...pools.values()];
  pools.clear();
  await Promise.all(open.map((one) => one.end()));
}
