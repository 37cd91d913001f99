import type { Client } from "pg";

/**
 * What stands in our schemas, a line for each thing: who owns it, what it says and who may what with it. Two databases with
 * the same lines have the same tables, functions and walls, however they came about.
 */
export async function catalogLines(client: Client): Promise<string[]> {
  // So that names are written alike, whatever the login's own path is.
  await client.query("set search_path = pg_catalog");
  const { rows } = await client.query<{ line: string }>(`
    with s as (select oid, nspname as schema, nspowner, nspacl from pg_namespace where nspname in ('public', 'auth')),
    t as (select c.*, schema || '.' || relname as name from pg_class c join s on s.oid = relnamespace),
    rights (name, acl) as (
      select 'schema ' || schema, coalesce(nspacl, acldefault('n', nspowner)) from s
      union all select name, relacl from t
      union all select name || '.' || attname, attacl from pg_attribute join t on t.oid = attrelid
      union all select oid::regprocedure::text, coalesce(proacl, acldefault('f', proowner)) from pg_proc where pronamespace in (select oid from s)
      union all select format('new %s of %s', defaclobjtype, defaclrole::regrole), defaclacl from pg_default_acl
    )
    select format('schema %s of %s', schema, nspowner::regrole) as line from s
    union all select format('%s %s of %s, row security %s %s, options %s', relkind, name, relowner::regrole, relrowsecurity,
      relforcerowsecurity, reloptions) from t where relkind in ('r', 'p', 'v', 'm', 'S', 'f')
    union all select format('view %s: %s', name, pg_get_viewdef(oid)) from t where relkind in ('v', 'm')
    union all select format('column %s.%s %s%s default %s identity %s generated %s', name, attname, format_type(atttypid, atttypmod),
      case when attnotnull then ' not null' end, pg_get_expr(adbin, adrelid), attidentity, attgenerated)
      from pg_attribute join t on t.oid = attrelid left join pg_attrdef on adrelid = attrelid and adnum = attnum
      where relkind in ('r', 'p') and attnum > 0 and not attisdropped
    union all select format('constraint %s of %s: %s', conname, conrelid::regclass, pg_get_constraintdef(oid))
      from pg_constraint where connamespace in (select oid from s)
    union all select format('index %s', pg_get_indexdef(oid)) from t where relkind = 'i'
    union all select format('type %s: %s', enumtypid::regtype, string_agg(enumlabel, ' ' order by enumsortorder))
      from pg_enum group by enumtypid
    union all select format('function %s of %s: %s', oid::regprocedure, proowner::regrole, pg_get_functiondef(oid))
      from pg_proc where pronamespace in (select oid from s) and prokind in ('f', 'p')
    union all select format('trigger %s %s', tgenabled, pg_get_triggerdef(g.oid)) from pg_trigger g join t on t.oid = tgrelid where not tgisinternal
    union all select format('policy %s on %s: %s %s to %s using %s check %s', polname, polrelid::regclass, polpermissive, polcmd,
      array(select r::regrole::text from unnest(polroles) r order by 1), pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
      from pg_policy
    union all select format('%s may %s %s%s', grantee::regrole, privilege_type, name, case when is_grantable then ' and give it' end)
      from rights, aclexplode(acl)
    union all select 'PostgreSQL ' || current_setting('server_version_num')::integer / 10000
    order by 1`);
  await client.query("reset search_path");
  return rows.map((row) => row.line);
}

/** Keeps what stands now as what should. */
export async function rememberCatalog(client: Client): Promise<void> {
  const lines = await catalogLines(client);
  await client.query("create table if not exists drizzle.catalog (line text not null)");
  await client.query(
    "with gone as (delete from drizzle.catalog) insert into drizzle.catalog select unnest($1::text[])",
    [lines],
  );
}

/** What somebody changed by hand since it was last remembered, a line each: what is gone, and what is new. */
export async function driftOf(client: Client): Promise<string[]> {
  const { rows } = await client.query("select to_regclass('drizzle.catalog') is not null as present");
  if (!rows[0].present) return [];
  const remembered = await client.query<{ line: string }>("select line from drizzle.catalog");
  const should = new Set(remembered.rows.map((row) => row.line));
  const stands = new Set(await catalogLines(client));
  // Another major version of PostgreSQL writes the same in other words.
  if ([...stands].some((line) => line.startsWith("PostgreSQL ") && !should.has(line))) return [];
  return [
    ...[...should].filter((line) => !stands.has(line) && !isForSpeed(line)).map((line) => `gone: ${line}`),
    ...[...stands].filter((line) => !should.has(line) && !isForSpeed(line)).map((line) => `new: ${line}`),
  ];
}

/** Whoever runs the server may add an index, or take one away: it is no wall. */
function isForSpeed(line: string): boolean {
  return line.startsWith("index CREATE INDEX");
}
