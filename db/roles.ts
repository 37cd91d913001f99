import { setTimeout as sleep } from "node:timers/promises";
import { type Client, DatabaseError, escapeIdentifier, escapeLiteral } from "pg";
import { loginRoles, rolePassword } from "./connection-urls";
import { scramVerifier } from "./postgres/scram";

/** Owns every table and function, and cannot log in: what the portal's logins may do is only what is granted to them. */
export const ownerRole = "portal_owner";

const powerless = "nosuperuser nobypassrls nocreatedb nocreaterole noinherit";
const logins = Object.values(loginRoles);

/**
 * Creates the portal's roles where they are absent and sets the passwords of those that log in. Roles belong to the
 * whole server: two databases that are migrated at once meet here, and the later one tries again.
 */
export async function ensureRoles(client: Client, secret: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await createRoles(client, secret);
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
}

async function createRoles(client: Client, secret: string): Promise<void> {
  await createIfAbsent(client, ownerRole, `nologin ${powerless}`);
  for (const role of logins) {
    await createIfAbsent(client, role, `login ${powerless}`);
    const password = escapeLiteral(scramVerifier(rolePassword(secret, role)));
    await client.query(`alter role ${role} login password ${password}`);
  }
  const { rows } = await client.query("select current_user as name, pg_has_role($1, 'set') as already", [ownerRole]);
  if (!rows[0].already) await client.query(`grant ${ownerRole} to ${escapeIdentifier(rows[0].name)}`);
}

async function createIfAbsent(client: Client, role: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query("select from pg_roles where rolname = $1", [role]);
  if (rowCount === 0) await client.query(`create role ${role} ${attributes}`);
}

/** A role that was made by hand with more power than ours would walk through every wall. */
async function assertPowerless(client: Client): Promise<void> {
  const { rows } = await client.query(
    `select rolname from pg_roles where rolname = any($1)
       and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)`,
    [[ownerRole, ...logins]],
  );
  if (rows[0]) throw new Error(`The database role ${rows[0].rolname} may more than the portal wants: take that away.`);
}

/** Another session made or changed the same role at this moment. */
function isCollision(error: unknown): boolean {
  return error instanceof DatabaseError && ["42710", "23505", "XX000", "40001"].includes(error.code ?? "");
}
