import { type Client, DatabaseError } from "pg";

/**
 * What PostgreSQL compares texts and days by, of which it trusts that they tell nothing (they are leakproof): where they cost less than
 * ten it asks them of a row before its policies, and `explain analyze`, the counts of what was looked at, or a clock then tell what is
 * in rows that nobody may see. They cost more here, and twice that since a list of one counts half; an index is used as before.
 */
const early = `select oid::regprocedure::text as signature from pg_proc
  where pronamespace = 'pg_catalog'::regnamespace and proleakproof and procost < 20
    and proargtypes::oid[] && array['text', 'bpchar', 'date']::regtype[]::oid[] order by 1`;

/**
 * That two words of an enum are the same tells nothing but that. PostgreSQL is not told so, and would look through the cases of all
 * regions for those of one rather than ask an index; it is here, and asks it of rows after their policies as well.
 */
const sameWord = "enum_eq(anyenum, anyenum)";

/** Has them asked after the policies in this database, which a superuser alone can do: see `comparedBefore`. */
export async function compareAfterPolicies(client: Client): Promise<void> {
  const statements = (await comparedBefore(client)).map((signature) => `alter function ${signature} cost 20`);
  const { rowCount: isUntold } = await client.query(
    "select from pg_proc where oid = $1::regprocedure and not (proleakproof and procost >= 20)",
    [sameWord],
  );
  if (isUntold) statements.push(`alter function ${sameWord} leakproof cost 20`);
  await client.query(statements.join("; ")).catch((error: unknown) => {
    if (!(error instanceof DatabaseError && error.code === "42501")) throw error;
  });
}

/** Those that are asked before the policies still, where whoever migrates this server is no superuser. */
export async function comparedBefore(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ signature: string }>(early);
  return rows.map((row) => row.signature);
}
