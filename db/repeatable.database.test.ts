import type { Client } from "pg";
import { beforeEach, describe, expect, inject, test } from "vitest";
import { catalogLines } from "@/db/catalog";
import { migrate, pendingMigrations } from "@/db/migrate";
import { withClient } from "@/db/postgres/session";
import { nameOf, repeatables } from "@/db/repeatable";
import { createDatabase } from "@/testing/cluster";
import { landedDatabase } from "@/testing/landed";

const cluster = inject("cluster");
const expected = await withClient((await createDatabase(cluster)).superuserUrl, catalogLines);

let url: string;
beforeEach(async () => {
  url = (await createDatabase(cluster)).superuserUrl;
});
const within = <T>(work: (client: Client) => Promise<T>) => withClient(url, work);
const change = (sql: string) => within((client) => client.query(sql));
const forget = (...names: string[]) =>
  within((client) => client.query("delete from drizzle.repeatable where name = any($1)", [names]));

async function column(sql: string): Promise<string[]> {
  const { rows } = await within((client) => client.query<{ it: string }>(sql));
  return rows.map((row) => row.it);
}

describe("part 5, promise 3: functions and walls are files, and what stands in a database is what they say", () => {
  test("each function and each table has its file, and each file its function or table", async () => {
    const objects = await column(
      `select 'functions/' || case when schema <> 'public' then schema || '.' else '' end || name as it from
         (select pronamespace::regnamespace::text as schema, proname as name from pg_proc) one where schema in ('public', 'auth')
        union all select 'walls/' || case when schema <> 'public' then schema || '.' else '' end || name from
         (select relnamespace::regnamespace::text as schema, relname as name from pg_class where relkind in ('r', 'p', 'v', 'm')) one
          where schema in ('public', 'auth') order by 1`,
    );
    expect((await repeatables()).map(nameOf).sort()).toEqual(objects.sort());
  });

  test("a database of part 3, with data in every table, comes to be as a new one, and keeps its data", async () => {
    url = await landedDatabase(cluster);
    const rowsOf = () =>
      column(`select c.oid::regclass || ' ' || (xpath('/row/n/text()', query_to_xml('select count(*) as n from ' || c.oid::regclass, false, true, '')))[1]::text as it
        from pg_class c where relkind = 'r' and relnamespace in ('public'::regnamespace, 'auth'::regnamespace) order by 1`);
    const before = await rowsOf();
    expect(before.filter((line) => line.endsWith(" 0"))).toEqual([]);
    await change("update parties set family_name = U&'\\02BDt Hart' where id = (select id from parties limit 1)");
    await migrate(url, cluster.secret);
    expect(await within(catalogLines)).toEqual(expected);
    expect(
      await column(`select concat_ws(' ', a.user_id = r.mediator_id, a.as, from_on = assessed_on, until_on)
        as it from registrations r left join case_access a on a.registration_id = r.id where mediator_id is not null or a.id is not null`),
    ).toEqual(["t mediator t", "t mediator t"]);
    expect(await column("select search_name as it from parties where family_name like '%t Hart'")).toEqual([
      expect.stringMatching(/(^| )t hart$/),
    ]);
    const reached = `select concat_ws(' | ', d.channel, instructions, phone, phone_e164, message_permission, email, street, house_number, postcode, city,
      country, reached_through, d.recorded_at = p.recorded_at) as it from contact_details d join parties p on p.id = party_id order by family_name desc, channel`;
    expect(await column(reached)).toEqual([
      "any | Na zessen. | t",
      "phone | 06 12345678 | +31612345678 | allowed | t",
      "email | j@example.org | t",
      "letter | Laan | 1a | 1000 | Brussel | BE | t",
      "through_referrer | Slachtofferhulp | t",
      "phone | not_allowed | t",
    ]);
    // How to reach a party is a row for each channel. Mail that waited in the outbox held its links in plain text, and guesses are counted anew: these go with their tables
    // (docs/decisions/0024, 0025).
    const kept = before.filter((line) => !/^(contact_details|outbox_messages|auth\.failed_sign_ins) /.test(line));
    expect(await rowsOf()).toEqual(expect.arrayContaining(kept));
  });

  test("what changed is told as not applied, and applying it takes away what its file does not say", async () => {
    expect(await pendingMigrations(url)).toEqual([]);
    await change(`
      drop policy person_reads on parties;
      create policy strange on parties for select to portal_sign_in using (true);
      create trigger strange before insert on parties for each row execute function stamp();
      alter table parties no force row level security;
      grant select on parties to portal_reporting with grant option;
      grant update (family_name) on parties to portal_person;
      grant execute on function auth.seal(text) to public;
      create or replace function auth.is_job() returns boolean language sql as 'select true';`);
    const chosen = ["functions/auth.is_job", "functions/auth.seal", "walls/parties"];
    await forget(...chosen);
    expect(await pendingMigrations(url)).toEqual(chosen);
    await migrate(url, cluster.secret);
    expect(await within(catalogLines)).toEqual(expected);
    expect(await pendingMigrations(url)).toEqual([]);
  });

  test("what can't be applied whole is not applied at all, and says which file it was", async () => {
    await change("alter table users rename column ended_at to gone_at");
    const before = await within(catalogLines);
    await forget("walls/parties", "walls/users");
    await expect(migrate(url, cluster.secret)).rejects.toThrow(
      'db/walls/users.sql: column "ended_at" of relation "users"',
    );
    expect(await within(catalogLines)).toEqual(before);
    expect(await pendingMigrations(url)).toEqual(["walls/parties", "walls/users"]);
  });

  test("a function that gets another signature may not leave the one that it had", async () => {
    await change("create function stamp(text) returns text language sql as 'select $1'");
    await forget("functions/stamp");
    await expect(migrate(url, cluster.secret)).rejects.toThrow("db/functions/stamp.sql left 2 functions of its name");
  });
});
