import type { Client } from "pg";
import { ownerRole } from "./connection-urls";
import { nameOf, repeatables } from "./repeatable";

/** Throws one sentence where a wall does not stand, whatever anybody remembers of it: the last look before the portal serves. */
export async function assertWalls(client: Client): Promise<void> {
  const { rows } = await client.query<{ fault: string }>(faults, [(await repeatables()).map(nameOf), ownerRole]);
  if (rows[0]) throw new Error(`The database's walls do not stand: ${rows.map((row) => row.fault).join("; ")}.`);
}

const faults = `
  with s as (select oid, nspname as schema, case nspname when 'public' then '' else nspname || '.' end as prefix, nspacl, nspowner
    from pg_namespace where nspname in ('public', 'auth')),
  t as (select c.*, prefix || relname as name from pg_class c join s on s.oid = relnamespace where relkind in ('r', 'p', 'v', 'm', 'f')),
  f as (select p.*, prefix || proname as name from pg_proc p join s on s.oid = pronamespace)
  select 'table ' || name || ' does not force row security, or has another owner' as fault from t
    where relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity and relowner::regrole::text = $2)
  union all select 'view ' || name || ' asks in the name of its owner' from t
    where relkind = 'm' or (relkind = 'v' and not coalesce('security_invoker=true' = any(reloptions), false))
  union all select name || ' is not of this portal' from t where 'walls/' || name <> all ($1)
  union all select 'function ' || name || ' is not of this portal' from f where 'functions/' || name <> all ($1)
  union all select 'function ' || name || ' has another owner, or its rights without a search path' from f
    where proowner::regrole::text <> $2 or (prosecdef and not coalesce(array_to_string(proconfig, ' ') like '%search_path=pg_catalog%', false))
  union all select 'everybody may ' || lower(privilege_type) || ' ' || name from (
      select 'the database' as name, coalesce(datacl, acldefault('d', datdba)) as acl from pg_database where datname = current_database()
      union all select 'the schema ' || schema, coalesce(nspacl, acldefault('n', nspowner)) from s
      union all select name, relacl from t
      union all select name || '.' || attname, attacl from pg_attribute join t on t.oid = attrelid
      union all select name, coalesce(proacl, acldefault('f', proowner)) from f
    ) rights, aclexplode(acl) where grantee = 0
  union all select 'a policy on ' || polrelid::regclass || ' is for everybody' from pg_policy where 0 = any (polroles)`;
