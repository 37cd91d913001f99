import { type Client, DatabaseError } from "pg";
import { loginRoles, ownerRole } from "./connection-urls";

/**
 * What PostgreSQL lets everybody call and nobody of ours should: end or cancel what others do, see what they ask, take locks that
 * others wait for, and keep large objects. Below them who needs one: sign-in takes locks of its own; jobs take turns, say whose
 * it is, and cancel their own.
 */
const reserved =
  "^(pg_terminate_backend|pg_cancel_backend|pg_stat_get_activity|pg_stat_get_backend_.*|pg_lock_status|lo_creat|lo_create|lo_from_bytea|pg_notify|pg_(try_)?advisory_.*)$";
const needed = {
  [ownerRole]: "advisory",
  [loginRoles.signIn]: "advisory",
  [loginRoles.job]: "advisory|pg_cancel_backend|pg_stat_get_activity|pg_lock_status",
};

/** Takes those functions from everybody in this database, which a superuser alone can do: see `unreservedFunctions`. */
export async function reserveFunctions(client: Client): Promise<void> {
  if ((await unreservedFunctions(client)).length === 0) return;
  const { rows } = await client.query<{ signature: string }>(
    "select oid::regprocedure::text as signature from pg_proc where pronamespace = 'pg_catalog'::regnamespace and proname ~ $1",
    [reserved],
  );
  const statements = rows.flatMap(({ signature }) => [
    `revoke execute on function ${signature} from public`,
    ...Object.entries(needed)
      .filter(([, names]) => new RegExp(names).test(signature))
      .map(([role]) => `grant execute on function ${signature} to ${role}`),
  ]);
  await client.query(statements.join("; ")).catch((error: unknown) => {
    if (!(error instanceof DatabaseError && error.code === "42501")) throw error;
  });
}

/** Those that everybody may call still, where whoever migrates this server is no superuser. */
export async function unreservedFunctions(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ signature: string }>(
    `select oid::regprocedure::text as signature from pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner)))
      where pronamespace = 'pg_catalog'::regnamespace and proname ~ $1 and grantee = 0 order by 1`,
    [reserved],
  );
  return rows.map((row) => row.signature);
}
