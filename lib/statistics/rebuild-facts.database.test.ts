import fc from "fast-check";
import { expect, test } from "vitest";
import { asJob } from "@/db/actor-transaction";
import { keepAllFacts } from "@/lib/statistics/keep-facts";
import { rebuildFacts } from "@/lib/statistics/rebuild-facts";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { live } from "@/testing/live";
import { lives } from "@/testing/lives";
import { makeCase } from "@/testing/registrations";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");

test("part 2, promise 5: a rebuild says how many facts were others, sets them right, keeps those of what is gone, and is audited once", async () => {
  const ids = await asJob("test", async (tx) => {
    const [some] = fc.sample(lives(20, 20), { numRuns: 1, seed: 7 });
    const made = [];
    for (const one of some ?? []) made.push(await live(tx, one));
    await keepAllFacts(tx);
    return made;
  });
  await superuser.query("update facts set outgoing_attempts = outgoing_attempts + 1 where registration_id = $1", [
    ids[0],
  ]);
  await superuser.query("delete from facts where registration_id = $1", [ids[1]]);
  const gone = crypto.randomUUID();
  await superuser.query(
    `insert into facts select (jsonb_populate_record(f, jsonb_build_object('registration_id', $1::text))).*
       from facts f where registration_id = $2`,
    [gone, ids[2]],
  );
  const audited = async () =>
    (
      await superuser.query(
        "select principal, count, detail from audit_entries where action = 'facts.rebuild' order by id",
      )
    ).rows;
  const before = (await audited()).length;
  const { registrations, changed } = await rebuildFacts();
  expect(changed).toBe(2);
  expect((await audited()).slice(before)).toEqual([
    { principal: "job:facts", count: registrations, detail: { changed: 2, standings: expect.any(Number) } },
  ]);
  expect(await rebuildFacts()).toEqual({ registrations, changed: 0, standings: 0 });
  const { rows } = await superuser.query("select count(*)::integer as kept from facts where registration_id = $1", [
    gone,
  ]);
  expect(rows[0].kept).toBe(1);
});

test("part 2, promise 5: a rebuild waits for a change that is under way, and does not write older facts over its facts", async () => {
  const { registrationId, harmed } = await makeCase(mediator);
  await superuser.query("begin");
  await superuser.query("select from registrations where id = $1 for update", [registrationId]);
  await superuser.query(
    `insert into contact_attempts (registration_id, party_id, at, direction, channel, result)
     values ($1, $2, '2021-03-08T10:00Z', 'outgoing', 'letter', 'sent')`,
    [registrationId, harmed],
  );
  await superuser.query("select auth.enter($1)", [mediator.token]);
  await superuser.query("select keep_facts(array[$1::uuid], 'record')", [registrationId]);
  const rebuilding = rebuildFacts();
  const waits = async () =>
    (
      await superuser.query(
        "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      )
    ).rowCount;
  await expect.poll(waits).toBe(1);
  await superuser.query("commit");
  await rebuilding;
  expect((await rebuildFacts()).changed).toBe(0);
  const { rows } = await superuser.query("select outgoing_attempts from facts where registration_id = $1", [
    registrationId,
  ]);
  expect(rows).toEqual([{ outgoing_attempts: 1 }]);
});
