import "server-only";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { PoolClient, QueryResult } from "pg";
import type { Actor } from "@/core/actor";
import { Unavailable } from "@/core/errors";
import { type Login, pool } from "@/db/client";
import { translated, unreachable } from "@/db/errors";
import { type Attempt, patiently } from "@/db/patience";
import { inTurnOf } from "@/db/turns";

/** A transaction that a principal has entered: the only way to the tables. */
export type Transaction = NodePgDatabase;

type Entry = { text: string; values: string[] };
/** Who enters: by the token of a session, from which network. */
type Entering = Pick<Actor, "token" | "origin">;

const enterAsPerson = ({ token, origin = "" }: Entering): Entry => ({
  text: "select id, name, role, regions::text[] as regions from auth.enter($1, $2)",
  values: [token, origin],
});

/**
 * Runs work as the person of a session. Throws SignedOut where the session is over, Unavailable where the data can't be
 * reached. What a broken connection undid is done anew, so that work must do nothing outside its transaction.
 */
export function asPerson<T>(actor: Entering, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return inTurnOf(actor.token, () => patiently((attempt) => run("person", enterAsPerson(actor), work, attempt)));
}

/** Runs work as the person of a session, but with a view of the facts alone: for figures. */
export function asReporting<T>(actor: Entering, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return inTurnOf(actor.token, () => patiently((attempt) => run("reporting", enterAsPerson(actor), work, attempt)));
}

const enterAsJob = (job: string): Entry => ({ text: "select auth.enter_job($1)", values: [job] });

/** Runs work as a job, such as `seed`, named in the audit trail. */
export function asJob<T>(job: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return run("job", enterAsJob(job), work);
}

/** The same for a job that copies rows in, one statement after the other; the client is for `copyRows` alone. */
export function asCopyingJob<T>(job: string, work: (tx: Transaction, client: PoolClient) => Promise<T>): Promise<T> {
  return run("copying", enterAsJob(job), work);
}

/** Runs work before anybody is known: sign-in, passwords, one-time links. */
export function asSignIn<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return patiently((attempt) => run("signIn", null, work, attempt));
}

/** Runs work as the sender of mail, which knows the queue and nothing else. */
export function asMail<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return patiently((attempt) => run("mail", null, work, attempt));
}

/**
 * Who a session's token belongs to, without the token. Throws SignedOut where the session is over, Unavailable where nobody
 * can tell.
 */
export function personOf(token: string): Promise<Omit<Actor, "token">> {
  return inTurnOf(token, () => patiently(() => askWho(token)));
}

async function askWho(token: string): Promise<Omit<Actor, "token">> {
  const client = await connected("person");
  let failed: Error | undefined;
  try {
    const { rows } = await client.query<Omit<Actor, "token">>(enterAsPerson({ token }));
    const [person] = rows;
    if (!person) throw new Error("auth.enter answered nothing");
    return person;
  } catch (error) {
    const known = translated(error);
    if (known instanceof Unavailable) failed = known;
    throw known;
  } finally {
    client.release(failed);
  }
}

/** A connection of a login's pool. Throws Unavailable where there is none. */
async function connected(login: Login): Promise<PoolClient> {
  return pool(login)
    .connect()
    .catch((error: unknown) => {
      throw unreachable(error);
    });
}

/**
 * A connection serves one person after the other. What a statement may have left on it, such as a setting, or a statement
 * prepared under the name of one of ours, is gone before the next transaction begins; so nothing here is prepared by a name.
 */
const clean = "reset all; deallocate all; close all; unlisten *";

async function run<T>(
  login: Login,
  entry: Entry | null,
  work: (tx: Transaction, client: PoolClient) => Promise<T>,
  attempt: Attempt = { committing: false },
): Promise<T> {
  const client = await connected(login);
  let broken: Error | undefined;
  try {
    // Apart from begin: a transaction takes its settings from the session at its first statement.
    const cleaned = client.query(clean);
    if (login === "copying") await cleaned;
    const begun = client.query("begin");
    if (login === "copying") await begun;
    // In one flight, without waiting: a round trip costs more than the policies do.
    const entered = [cleaned, begun, entry ? client.query(entry) : null];
    if (login === "copying") await entered[2];
    // Within an async function, since a query of drizzle's runs anew each time that it is awaited.
    const worked = (async () => work(drizzle(client, { casing: "snake_case" }), client))();
    const [first] = (await Promise.allSettled([...entered, worked])).filter((result) => result.status === "rejected");
    if (first) throw first.reason;
    attempt.committing = true;
    const committed: QueryResult = await client.query("commit");
    // PostgreSQL answers ROLLBACK where an error in the transaction was swallowed.
    if (committed.command !== "COMMIT") throw new Error("The transaction was not committed.");
    return await worked;
  } catch (error) {
    await client.query("rollback").catch((failed: Error) => {
      broken = failed;
    });
    throw translated(error);
  } finally {
    client.release(broken);
  }
}
