import "server-only";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { PoolClient, QueryResult } from "pg";
import type { Actor } from "@/core/actor";
import { clockShift } from "@/core/clock";
import { type Login, pool } from "@/db/client";
import { isAfterFailure, isOfDatabase, isOfStatements, translated, unreachable } from "@/db/errors";
import { type Asking, askedByName, prepareAsked } from "@/db/named-statements";
import { type Attempt, patiently } from "@/db/patience";
import { inTurnOf } from "@/db/turns";

/** A transaction that a principal has entered: the only way to the tables. */
export type Transaction = NodePgDatabase;

type Entry = { text: string; values: string[] };
/** Who enters: by the token of a session, from which network. */
export type Entering = Pick<Actor, "token" | "origin">;

const enterAsPerson = ({ token, origin = "" }: Entering): Entry => ({
  text: "select id, name, role, regions::text[] as regions from auth.enter($1, $2)",
  values: [token, origin],
});

/** PostgreSQL undid, or does nothing more in, a transaction in which another statement failed. */
export class NotCommitted extends Error {
  override name = "NotCommitted";
  constructor() {
    super("The transaction was not committed.");
  }
}

/** Who entered: what the database knows of the person of a session. */
export type Person = Omit<Actor, "token" | "origin" | "now">;

/** A transaction that several share, and whether a statement in it has failed, after which nothing in it can be done. */
type Shared = { tx: Transaction; isSpoilt: boolean };
const shared = new WeakMap<Entering, Shared>();

/**
 * Runs work as the person of a session, in the transaction of the visit that the actor is on (`visit.ts`) or one of its own. Throws
 * SignedOut where the session is over, Unavailable where the data can't be reached. What a broken connection undid is done anew,
 * so that work must do nothing outside its transaction.
 */
export async function asPerson<T>(actor: Entering, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const visit = shared.get(actor);
  if (!visit) return asNewcomer(actor, work);
  try {
    return await work(visit.tx);
  } catch (error) {
    if (isOfDatabase(error)) visit.isSpoilt = true;
    throw isAfterFailure(error) ? new NotCommitted() : translated(error);
  }
}

/** The same in a transaction of its own, for work that asks who entered. */
export function asNewcomer<T>(
  actor: Entering,
  work: (tx: Transaction, entered: () => Promise<Person>) => Promise<T>,
): Promise<T> {
  return inTurnOf(actor.token, () =>
    patiently((attempt) =>
      run("person", enterAsPerson(actor), (tx, _, entered) => work(tx, () => entered.then(personIn)), attempt),
    ),
  );
}

/** Lets all that is done as an actor share a transaction while work lasts; says whether a statement in it has failed. */
export async function sharing<T>(
  actor: Entering,
  tx: Transaction,
  work: (isSpoilt: () => boolean) => Promise<T>,
): Promise<T> {
  const visit = { tx, isSpoilt: false };
  shared.set(actor, visit);
  try {
    return await work(() => visit.isSpoilt);
  } finally {
    shared.delete(actor);
  }
}

function personIn({ rows: [person] }: QueryResult<Person>): Person {
  if (!person) throw new Error("auth.enter answered nothing");
  return person;
}

/** Runs work as the person of a session, but with a view of the facts alone: for figures. */
export function asReporting<T>(actor: Entering, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const told = () => patiently((attempt) => run("reporting", enterAsPerson(actor), work, attempt));
  // Whoever is on a visit has their turn already, and would wait for themself.
  return shared.has(actor) ? told() : inTurnOf(actor.token, told);
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
export function personOf(token: string): Promise<Person> {
  return asNewcomer({ token }, (_, entered) => entered());
}

/** A connection of a login's pool. Throws Unavailable where there is none. */
async function connected(login: Login): Promise<PoolClient> {
  return pool(login)
    .connect()
    .catch((error: unknown) => {
      throw unreachable(error);
    });
}

/** A connection serves one person after the other. What a statement may have left on it is gone before the next transaction begins. */
const clean = "reset all; close all; unlisten *";
/** The same where nothing of ours is prepared by a name (`named-statements.ts`). */
const cleanOfStatements = `${clean}; deallocate all`;

/** A transaction begins, by the clock of a test where there is one: `auth.now` takes it where it may. */
function beginning(): string {
  const shift = clockShift();
  return shift === null ? "begin" : `begin; set local app.shift = '${shift} milliseconds'`;
}

/**
 * A connection as work gets it, until it is taken back: a statement that work left behind is then refused, since it would be done in
 * the transaction of whoever has the connection next.
 */
function lend(client: PoolClient, isNamed: boolean): { client: PoolClient; takeBack(): void } {
  let isOver = false;
  const ask: Asking = isNamed ? askedByName(client) : (statement, values) => client.query(statement, values);
  const query: Asking = (statement, values) => (isOver ? Promise.reject(new NotCommitted()) : ask(statement, values));
  return {
    client: Object.create(client, { query: { value: query } }),
    takeBack() {
      isOver = true;
    },
  };
}

async function run<T>(
  login: Login,
  entry: Entry | null,
  work: (tx: Transaction, client: PoolClient, entered: Promise<QueryResult>) => Promise<T>,
  attempt: Attempt = { committing: false },
): Promise<T> {
  const client = await connected(login);
  const isNamed = login === "person" || login === "reporting";
  const lent = lend(client, isNamed);
  let broken: Error | undefined;
  try {
    // Apart from begin: a transaction takes its settings from the session at its first statement.
    const cleaned = client.query(isNamed ? clean : cleanOfStatements);
    if (login === "copying") await cleaned;
    if (isNamed) prepareAsked(client);
    const begun = client.query(beginning());
    if (login === "copying") await begun;
    // In one flight, without waiting: a round trip costs more than the policies do.
    const entering = entry ? client.query(entry) : begun;
    if (login === "copying") await entering;
    // Within an async function, since a query of drizzle's runs anew each time that it is awaited.
    const worked = (async () => work(drizzle(lent.client, { casing: "snake_case" }), client, entering))();
    const [first] = (await Promise.allSettled([cleaned, begun, entering, worked])).filter(
      (result) => result.status === "rejected",
    );
    if (first) throw first.reason;
    attempt.committing = true;
    lent.takeBack();
    const committed: QueryResult = await client.query("commit");
    // PostgreSQL answers ROLLBACK where an error in the transaction was swallowed.
    if (committed.command !== "COMMIT") throw new NotCommitted();
    return await worked;
  } catch (error) {
    lent.takeBack();
    if (isOfStatements(error)) broken = new Error("its statements are not ours");
    await client.query("rollback").catch((failed: Error) => {
      broken = failed;
    });
    throw translated(error);
  } finally {
    client.release(broken);
  }
}
