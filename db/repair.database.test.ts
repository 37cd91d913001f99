import type { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { catalogLines } from "@/db/catalog";
import { connectionUrls } from "@/db/connection-urls";
import { migrate } from "@/db/migrate";
import { withClient } from "@/db/postgres/session";
import { createDatabase, type RunningCluster, startCluster } from "@/testing/cluster";

const cluster = inject("cluster");
let url: string;
beforeEach(async () => {
  url = (await createDatabase(cluster)).superuserUrl;
});
const within = <T>(work: (client: Client) => Promise<T>) => withClient(url, work);
const change = (statement: string) => within((client) => client.query(statement));
const repair = () => migrate(url, cluster.secret);

describe("part 4, promise 7: what a login or a hand changed is put right before the portal serves", () => {
  test("walls: policies, triggers, functions, rights, and rights of everybody", async () => {
    const before = await within(catalogLines);
    await change(`
      drop policy person_reads on parties;
      create policy strange on contact_details for select to portal_reporting using (true);
      alter table registrations disable trigger guard_registration;
      alter table facts no force row level security;
      grant select on audit_entries to public;
      grant create on schema public to public;
      alter function auth.enter(text, text) security invoker;
      alter function public.keep_facts(uuid[], late_change_cause) set search_path = public;
      alter function auth.seal(text) owner to postgres;
      grant execute on function auth.seal(text) to portal_person;
      grant execute on function pg_terminate_backend(integer, bigint) to public;
      delete from drizzle.repeatable where name = 'walls/users';`);
    expect(await repair()).toEqual([]);
    expect(await within(catalogLines)).toEqual(before);
    const { rows } = await change(
      "select has_function_privilege('portal_person', 'pg_terminate_backend(integer, bigint)', 'execute') as may",
    );
    expect(rows).toEqual([{ may: false }]);
  });

  test.each([
    [
      "a function of somebody else's",
      "create function public.mine() returns int language sql as 'select 1'",
      "function mine is not of this portal",
    ],
    [
      "a view that asks as its owner",
      "create view public.mine as select * from parties",
      "view mine asks in the name of its owner",
    ],
    ["a table of somebody else's", "create table auth.mine (it int)", "auth.mine is not of this portal"],
    ["a check that is gone", "alter table stories drop constraint stories_address", "gone: constraint stories_address"],
    [
      "a key that is gone",
      "alter table parties drop constraint parties_registration_id_registrations_id_fk",
      "gone: constraint",
    ],
    [
      "a default of somebody else's",
      "alter table users alter column demo set default true",
      "gone: column public.users.demo",
    ],
  ])("%s is no work of ours: it is named, and nothing is served", async (_, statement, said) => {
    await change(statement);
    await expect(repair()).rejects.toThrow(said);
  });

  test("an index is no wall", async () => {
    await change("create index mine on parties (family_name); drop index facts_open_idx");
    expect(await repair()).toEqual([]);
  });
});

describe("part 4, promise 7: what a login gave itself is taken away", () => {
  // Roles are of a whole server: this one is nobody else's.
  let own: RunningCluster;
  beforeAll(async () => {
    own = await startCluster();
  });
  afterAll(() => own.stop());
  const ask = (statement: string) => withClient(own.url, (client) => client.query(statement));

  test("settings, everywhere and in this database; passwords, memberships and powers", async () => {
    await migrate(own.url, own.secret);
    const person = connectionUrls(own.url, own.secret).person;
    await withClient(person, async (client) => {
      await client.query("alter role portal_person set statement_timeout = '1ms'");
      await client.query("alter role portal_person in database portal set search_path = auth");
      await client.query("alter role portal_person password 'mine'");
    });
    await ask(
      "grant pg_read_all_data to portal_person; alter role portal_reporting bypassrls inherit; alter role portal_owner login",
    );
    const more = `select rolname from pg_roles where rolname like 'portal\\_%' and (rolbypassrls or rolinherit
      or (rolname = 'portal_owner' and rolcanlogin) or exists (select from pg_auth_members where member = pg_roles.oid)
      or exists (select from pg_db_role_setting where setrole = pg_roles.oid)) order by 1`;
    expect((await ask(more)).rows.map((row) => row.rolname)).toEqual([
      "portal_owner",
      "portal_person",
      "portal_reporting",
    ]);
    await expect(withClient(person, (client) => client.query("select 1"))).rejects.toThrow("password");
    await migrate(own.url, own.secret);
    expect((await ask(more)).rows).toEqual([]);
    const { rows } = await withClient(person, (client) =>
      client.query("select current_setting('search_path') as path"),
    );
    expect(rows).toEqual([{ path: '"$user", public' }]);
  });

  test("where whoever migrates is no superuser, what can't be put right is refused, and what can't be taken is said", async () => {
    await ask("create role keeper login createrole password 'x'");
    await ask("create database kept owner keeper");
    await ask("grant portal_owner to keeper with admin option");
    for (const role of ["portal_person", "portal_sign_in", "portal_reporting", "portal_job", "portal_mail"])
      await ask(`grant ${role} to keeper with admin option, set false, inherit false`);
    const url = new URL("/kept", own.url);
    url.username = "keeper";
    url.password = "x";
    const [calls, compares] = await migrate(url.href, own.secret);
    expect(calls).toContain("Every login may call");
    expect(calls).toContain("pg_terminate_backend(integer,bigint)");
    expect(compares).toContain("texteq(text,text)");
    expect(await migrate(new URL("/kept", own.url).href, own.secret)).toEqual([]);
    expect(await migrate(url.href, own.secret)).toEqual([]);
    await ask("alter role portal_job superuser");
    await expect(migrate(url.href, own.secret)).rejects.toThrow(
      "The database role portal_job may more than the portal wants",
    );
    await ask("alter role portal_job nosuperuser");
  });
});
