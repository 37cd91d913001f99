import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { type Client, escapeIdentifier } from "pg";
import { ownerRole } from "./connection-urls";

/** SQL that lives: `db/functions` has a function a file, `db/walls` who may what with a table, a file each. */
export type Repeatable = { folder: "functions" | "walls"; schema: string; object: string; sql: string; hash: string };

/** The repeatable files as they stand: functions first, since triggers and policies call them. */
export async function repeatables(): Promise<Repeatable[]> {
  const functions = await filesOf("functions");
  const madeBy = ({ sql }: Repeatable) =>
    functions.filter(({ object }) => sql.startsWith(`select ${object}(`)).map((maker) => maker.sql);
  // A wall that a function makes, such as an entry's, is another one when that function is.
  const walls = (await filesOf("walls")).map((wall) => ({ ...wall, hash: hashOf(wall.sql, ...madeBy(wall)) }));
  return [...functions, ...walls];
}

function hashOf(...texts: string[]): string {
  return createHash("sha256").update(texts.join("\n")).digest("hex");
}

/**
 * Runs each file that this database has not had as it stands, or all of them, within a transaction of the owner: what is
 * taken out of a file is gone, since its table or function first loses every right, policy and trigger.
 */
export async function applyRepeatables(client: Client, options = { all: false }): Promise<void> {
  await client.query("create table if not exists drizzle.repeatable (name text primary key, hash text not null)");
  const chosen = options.all ? await repeatables() : await changedRepeatables(client);
  if (chosen.length === 0) return;
  await client.query("begin");
  try {
    // Functions may call each other, in whatever order they come.
    await client.query("set local check_function_bodies = off; set local search_path = pg_catalog, public, pg_temp");
    // All walls are down before a function changes, so that none depends on one whose signature changes.
    for (const file of chosen) await (file.folder === "walls" ? clearTable : clearFunction)(client, file);
    for (const file of chosen) await apply(client, file);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

/** The repeatable files that this database has not had as they stand. */
export async function changedRepeatables(client: Client): Promise<Repeatable[]> {
  const { rows } = await client.query<{ present: boolean }>(
    "select to_regclass('drizzle.repeatable') is not null as present",
  );
  const applied = rows[0]?.present ? await client.query("select name, hash from drizzle.repeatable") : { rows: [] };
  const hashes = new Map(applied.rows.map((row) => [row.name, row.hash]));
  return (await repeatables()).filter((file) => hashes.get(nameOf(file)) !== file.hash);
}

/** As messages name it, and as the database remembers it: `walls/parties`. */
export function nameOf({ folder, schema, object }: Repeatable): string {
  return `${folder}/${schema === "public" ? "" : `${schema}.`}${object}`;
}

async function filesOf(folder: Repeatable["folder"]): Promise<Repeatable[]> {
  const names = (await readdir(`db/${folder}`)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    names.map(async (name) => {
      const [object = "", schema = "public"] = name
        .replace(/\.sql$/, "")
        .split(".")
        .reverse();
      const sql = await readFile(`db/${folder}/${name}`, "utf8");
      return { folder, schema, object, sql, hash: hashOf(sql) };
    }),
  );
}

async function apply(client: Client, file: Repeatable): Promise<void> {
  await client.query(file.sql).catch((error: Error) => {
    throw new Error(`db/${nameOf(file)}.sql: ${error.message}`, { cause: error });
  });
  if (file.folder === "functions") await assertOne(client, file);
  await client.query(
    "insert into drizzle.repeatable (name, hash) values ($1, $2) on conflict (name) do update set hash = excluded.hash",
    [nameOf(file), file.hash],
  );
}

/** Row security forced, and nothing given to anybody. */
async function clearTable(client: Client, { schema, object }: Repeatable): Promise<void> {
  const table = `${escapeIdentifier(schema)}.${escapeIdentifier(object)}`;
  await client.query(`alter table ${table} enable row level security, force row level security`);
  const { rows } = await client.query<{ clearing: string }>(
    `select format('drop policy %I on %s', polname, polrelid::regclass) as clearing from pg_policy where polrelid = $1::regclass
      union all select format('drop trigger %I on %s', tgname, tgrelid::regclass) from pg_trigger where tgrelid = $1::regclass and not tgisinternal
      union all select format('revoke all on %s from %s cascade', oid::regclass, ${grantee}) from pg_class, aclexplode(relacl)
        where oid = $1::regclass and grantee <> relowner
      union all select format('revoke all on %s from %s cascade', attrelid::regclass, ${grantee}) from pg_attribute, aclexplode(attacl)
        where attrelid = $1::regclass`,
    [table],
  );
  for (const { clearing } of rows) await client.query(clearing);
}

async function clearFunction(client: Client, { schema, object }: Repeatable): Promise<void> {
  await ownFunction(client, schema, object);
  const { rows } = await client.query<{ clearing: string }>(
    `select format('revoke all on function %s from %s cascade', oid::regprocedure, ${grantee}) as clearing
       from pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner)))
      where pronamespace = $1::regnamespace and proname = $2 and grantee <> proowner`,
    [schema, object],
  );
  for (const { clearing } of rows) await client.query(clearing);
}

/** Gives the owner role back a function that somebody made another's; only whoever could do that can. */
async function ownFunction(client: Client, schema: string, object: string): Promise<void> {
  const { rows } = await client.query<{ owning: string }>(
    `select format('reset role; alter function %s owner to ${ownerRole}; set role ${ownerRole}', oid::regprocedure) as owning
       from pg_proc where pronamespace = $1::regnamespace and proname = $2 and proowner <> $3::regrole`,
    [schema, object, ownerRole],
  );
  for (const { owning } of rows) await client.query(owning);
}

const grantee = "case grantee when 0 then 'public' else grantee::regrole::text end";

async function assertOne(client: Client, file: Repeatable): Promise<void> {
  const { rowCount } = await client.query(
    "select from pg_proc where pronamespace = $1::regnamespace and proname = $2",
    [file.schema, file.object],
  );
  if (rowCount === 1) return;
  throw new Error(
    `db/${nameOf(file)}.sql left ${rowCount} functions of its name: a new signature wants a "drop function" before it.`,
  );
}
