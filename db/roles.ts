import { setTimeout as sleep } from "node:timers/promises";
import { type Client, DatabaseError, escapeIdentifier, escapeLiteral } from "pg";
import { compareAfterPolicies } from "./compared-after";
import { loginRoles, ownerRole, rolePassword } from "./connection-urls";
import { scramVerifier } from "./postgres/scram";
import { reserveFunctions } from "./reserved-functions";

const powerless = "nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit";
const powers = "(rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)";
const logins = Object.values(loginRoles);

/**
 * Creates the portal's roles where they are absent, sets the passwords of those that log in, and takes away what makes them
 * more than that, or other: powers, memberships and settings, which a login can give itself. Roles belong to the whole server:
 * two databases that are migrated at once meet here, and the later one tries again.
 */
export async function ensureRoles(client: Client, secret: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await createRoles(client, secret);
      await resetRoles(client);
      return await assertPowerless(client);
    } catch (error) {
      if (attempt === 10 || !isCollision(error)) throw error;
      await sleep(100 * attempt);
    }
  }
}

/** Nobody may do anything with this database for being somebody: PUBLIC loses what it has, and our logins may connect. */
export async function secureDatabase(client: Client): Promise<void> {
  const { rows } = await client.query("select current_database() as name");
  const database = escapeIdentifier(rows[0].name);
  await client.query(`grant connect, create on database ${database} to ${ownerRole}`);
  await client.query(`grant connect on database ${database} to ${logins.join(", ")}`);
  await client.query(`revoke all on database ${database} from public`);
  // An import stages its rows in temporary tables.
  await client.query(`grant temporary on database ${database} to ${loginRoles.job}`);
  await reserveFunctions(client);
  await compareAfterPolicies(client);
}

async function createRoles(client: Client, secret: string): Promise<void> {
  await createIfAbsent(client, ownerRole, `nologin ${powerless}`);
  for (const role of logins) {
    await createIfAbsent(client, role, `login ${powerless}`);
    const password = escapeLiteral(scramVerifier(rolePassword(secret, role)));
    await client.query(`alter role ${role} login password ${password}`).catch((error: unknown) => {
      // A role that may more than whoever migrates can't be changed by them.
      throw isForbidden(error) ? mayMore(role) : error;
    });
  }
  const { rows } = await client.query("select current_user as name, pg_has_role($1, 'set') as already", [ownerRole]);
  if (!rows[0].already) await client.query(`grant ${ownerRole} to ${escapeIdentifier(rows[0].name)}`);
}

/** Takes from our roles every setting, which they can give themselves, every membership and, where we can, every power. */
async function resetRoles(client: Client): Promise<void> {
  const { rows } = await client.query<{ repair: string }>(
    `select format('alter role %s reset all', setrole::regrole) as repair from pg_db_role_setting
        where setdatabase = 0 and setrole::regrole::text = any($1)
      union all select format('alter role %s in database %I reset all', setrole::regrole, datname)
        from pg_db_role_setting join pg_database d on d.oid = setdatabase where setrole::regrole::text = any($1)
      union all select format('revoke %s from %s', roleid::regrole, member::regrole) from pg_auth_members where member::regrole::text = any($1)
      union all select format('alter role %I ${powerless}', rolname) from pg_roles where rolname = any($1) and (${powers} or rolinherit)
      union all select format('alter role %I nologin', rolname) from pg_roles where rolname = '${ownerRole}' and rolcanlogin`,
    [[ownerRole, ...logins]],
  );
  for (const { repair } of rows) {
    await client.query(repair).catch((error: unknown) => {
      if (!isForbidden(error)) throw error;
    });
  }
}

async function createIfAbsent(client: Client, role: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query("select from pg_roles where rolname = $1", [role]);
  if (rowCount === 0) await client.query(`create role ${role} ${attributes}`);
}

/** A role with more power than ours, or with another's, would walk through every wall. */
async function assertPowerless(client: Client): Promise<void> {
  const { rows } = await client.query(
    `select rolname from pg_roles where rolname = any($1)
       and (${powers} or exists (select from pg_auth_members where member = pg_roles.oid)
            or exists (select from pg_db_role_setting where setrole = pg_roles.oid))`,
    [[ownerRole, ...logins]],
  );
  if (rows[0]) throw mayMore(rows[0].rolname);
}

function mayMore(role: string): Error {
  return new Error(`The database role ${role} may more than the portal wants: take that away.`);
}

function isForbidden(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === "42501";
}

/** Another session made or changed the same role at this moment. */
function isCollision(error: unknown): boolean {
  return error instanceof DatabaseError && ["42710", "23505", "XX000", "40001"].includes(error.code ?? "");
}
