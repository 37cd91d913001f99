import { DrizzleQueryError } from "drizzle-orm";
import { DatabaseError } from "pg";
import { RuleBroken, SignedOut } from "@/lib/core/errors";

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
  if (!(cause instanceof DatabaseError)) return cause ?? new Error("query failed");
  switch (cause.code) {
    case "28000":
      return new SignedOut();
    case "42501":
      return new RuleBroken("notAllowed");
    case "55P03":
      return new RuleBroken("busy");
    default:
      return new DatabaseFailed(cause);
  }
}
