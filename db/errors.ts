import { DrizzleQueryError } from "drizzle-orm";
import { DatabaseError } from "pg";
import { DatabaseRefused, NotFound, SignedOut, Unavailable } from "@/core/errors";

/** An error of the database that the portal has no rule for: its code, without what was written. */
class DatabaseFailed extends Error {
  override name = "DatabaseFailed";
  readonly code: string | undefined;
  constructor({ code, constraint, table }: DatabaseError) {
    super(`database error ${code ?? "?"} ${constraint ?? table ?? ""}`.trim());
    this.code = code;
  }
}

/**
 * The error that the portal knows for one of the database's. What is not known is passed on without its parameters and
 * detail, since these may hold personal data.
 */
export function translated(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  const unavailable = cause instanceof Error ? whyUnavailable(cause) : null;
  if (unavailable) return unavailable;
  if (!(cause instanceof DatabaseError)) return cause ?? new Error("query failed");
  switch (cause.code) {
    case "28000":
      return new SignedOut();
    // What was asked for is no id, day or number at all: there is no such thing.
    case "22P02":
    case "22003":
    case "22007":
    case "22008":
    case "22021":
      return new NotFound();
    case "42501":
      return new DatabaseRefused("notAllowed", cause.code);
    case "55P03":
      return new DatabaseRefused("busy", cause.code);
    default:
      return new DatabaseFailed(cause);
  }
}

/** Whether a statement failed, so that its transaction can do nothing any more. */
export function isOfDatabase(error: unknown): boolean {
  return error instanceof DrizzleQueryError || error instanceof DatabaseError;
}

/** Whether a connection does not have the statements that we prepared on it, or has another's: nothing more is to be asked there. */
export function isOfStatements(error: unknown): boolean {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  return cause instanceof Error && statements.has(codeOf(cause));
}

/** Whether a statement failed because one before it in its transaction did. */
export function isAfterFailure(error: unknown): boolean {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  return cause instanceof DatabaseError && cause.code === "25P02";
}

/**
 * Why nobody got a connection. Whatever the server says here (also 28000, as for a login that is locked), it speaks of the portal's
 * own login and never of a person's session.
 */
export function unreachable(error: unknown): Unavailable {
  const known = error instanceof Error ? whyUnavailable(error) : null;
  return known ?? new Unavailable("unreachable", error instanceof Error ? codeOf(error) : "?");
}

/** Whether the connection broke, or PostgreSQL asks for another try: work that was not committed may then be done anew. */
export function isWorthAnotherTry(error: unknown): boolean {
  return error instanceof Unavailable && lost.has(error.code);
}

/** Codes of PostgreSQL (https://www.postgresql.org/docs/18/errcodes-appendix.html), by what they mean for whoever waits. */
const busy = new Set(["40001", "40P01", "53300", "53400", "57014"]);
const startingOrStopping = ["57P01", "57P02", "57P03", "57P05", "25P03", "25P04"];
const storage = ["25006", "53000", "53100", "53200", "58000", "58030", "58P01", "XX001", "XX002"];
const network = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND"];
const connection = ["08000", "08001", "08003", "08004", "08006", "08P01", "EAI_AGAIN", "silent", "terminated"];
/** No such prepared statement, one of that name already, and what `auth.enter` says of one that is not ours. */
const statements = new Set(["26000", "42P05", "08006"]);
const away = new Set([...startingOrStopping, ...storage, ...network, ...connection, ...statements]);
const lost = new Set([
  "40001",
  "40P01",
  "57P01",
  "57P02",
  "57P03",
  "08003",
  "08006",
  "terminated",
  ...network,
  ...statements,
]);

function whyUnavailable(error: Error): Unavailable | null {
  const code = codeOf(error);
  if (busy.has(code) || code === "waited") return new Unavailable("busy", code);
  return away.has(code) ? new Unavailable("unreachable", code) : null;
}

/** The code of an error; pg says only in words that a connection was cut, that none came free in time, or that nobody answered. */
function codeOf(error: Error): string {
  if ("code" in error && typeof error.code === "string") return error.code;
  if (/timeout exceeded when trying to connect/.test(error.message)) return "waited";
  if (/connection timeout/.test(error.message)) return "silent";
  return /Connection terminated|connection error|not queryable|Connection ended/i.test(error.message)
    ? "terminated"
    : error.name;
}
