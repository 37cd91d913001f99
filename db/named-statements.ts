import "server-only";
import { createHash } from "node:crypto";
import { type PoolClient, Query, type QueryConfig, type QueryResult } from "pg";

/** So many statements of a connection have names; what comes after them is planned each time that it is asked. */
const most = 200;
/** Of a connection, the names of what is prepared on it, and what was asked since and is not. */
type Known = { named: Map<string, string>; asked: Set<string> };
const connections = new WeakMap<object, Known>();

function knownOf(client: PoolClient): Known {
  const known = connections.get(client) ?? { named: new Map(), asked: new Set() };
  connections.set(client, known);
  return known;
}

/** As drizzle asks of a connection. */
export type Asking = (statement: string | QueryConfig, values?: unknown[]) => Promise<QueryResult>;

/** Asks statements of a connection by the names under which they are prepared on it, and remembers those that are not. */
export function askedByName(client: PoolClient): Asking {
  const { named, asked } = knownOf(client);
  return async (statement, values) => {
    if (typeof statement === "string") return client.query(statement, values);
    const name = named.get(statement.text);
    if (name) return client.query({ ...statement, name }, values);
    const answer = await client.query(statement, values);
    if (named.size + asked.size < most) asked.add(statement.text);
    return answer;
  };
}

/**
 * Prepares what was asked on this connection before, so that PostgreSQL keeps its plan: planning the policies of a page anew costs more
 * than answering it. It is done before a transaction begins, where nobody's statement has changed how a text is read, and where what
 * can't be prepared fails by itself. That what is prepared stays ours is looked at when somebody enters (db/functions/auth.enter.sql).
 */
export function prepareAsked(client: PoolClient): void {
  const { named, asked } = knownOf(client);
  for (const text of asked) {
    const name = createHash("sha256").update(text).digest("base64url");
    named.set(text, name);
    client.query(new Preparing({ name, text }, [], (error) => error && named.delete(text)));
  }
  asked.clear();
}

/** A statement that is prepared and not yet asked. */
class Preparing extends Query {
  declare readonly name: string;
  declare readonly text: string;
  prepare(connection: Connection): void {
    connection.parse({ name: this.name, text: this.text, types: [] });
    // As pg notes what it sent: what is asked in the same flight is not prepared a second time.
    connection.submittedNamedStatements[this.name] = this.text;
    connection.sync();
  }
}

/** What pg gives a query to write to. */
type Connection = {
  parse(statement: { name: string; text: string; types: number[] }): void;
  sync(): void;
  submittedNamedStatements: Record<string, string>;
};
