import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asPerson, personOf } from "@/db/actor-transaction";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";

const { superuser } = await useDatabase();

test("part 4, promise 5: work whose connection is killed is done anew, once, and nobody notices", async () => {
  const actor = await makeActor(superuser, "mediator");
  let attempts = 0;
  const done = await asPerson(actor, async (tx) => {
    attempts += 1;
    const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    if (attempts === 1) await superuser.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
    await tx.execute(sql`select 1`);
    return "done";
  });
  expect([done, attempts]).toEqual(["done", 2]);
});

test("part 4, promise 5: whoever is signed in is known again after every connection of the portal was killed", async () => {
  const actor = await makeActor(superuser, "mediator");
  await Promise.all(Array.from({ length: 4 }, () => personOf(actor.token)));
  await superuser.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  const asked = await Promise.all(Array.from({ length: 8 }, () => personOf(actor.token)));
  expect(asked.map(({ id }) => id)).toEqual(Array.from({ length: 8 }, () => actor.id));
});

test("part 4, promise 5: a statement that takes too long is too busy, not signed out", async () => {
  const actor = await makeActor(superuser, "mediator");
  const slow = asPerson(actor, async (tx) => {
    await tx.execute(sql`set local statement_timeout = 50`);
    await tx.execute(sql`select pg_sleep(5)`);
  });
  await expect(slow).rejects.toMatchObject({ name: "Unavailable", kind: "busy" });
});

test("part 4, promise 5: no connection is left, or none is allowed: unavailable, and then it all goes on", async () => {
  const actor = await makeActor(superuser, "mediator");
  const { rows } = await superuser.query<{ name: string }>("select current_database() as name");
  const database = `"${rows[0]?.name}"`;
  const endAll = () =>
    superuser.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
  await superuser.query(`alter database ${database} connection limit 0`);
  await endAll();
  await expect(personOf(actor.token)).rejects.toMatchObject({ name: "Unavailable", kind: "busy", code: "53300" });
  await superuser.query(`alter database ${database} connection limit -1`);
  await superuser.query(`revoke connect on database ${database} from portal_person, public`);
  await endAll();
  await expect(personOf(actor.token)).rejects.toMatchObject({ name: "Unavailable", kind: "unreachable" });
  await superuser.query(`grant connect on database ${database} to portal_person`);
  expect(await personOf(actor.token)).toMatchObject({ id: actor.id });
});

test("part 4, promise 5: one person who asks for fifty things at once holds four connections, and all get their answer", async () => {
  const actor = await makeActor(superuser, "mediator");
  const held: number[] = [];
  const all = Array.from({ length: 50 }, () =>
    asPerson(actor, async (tx) => {
      await tx.execute(sql`select 1`);
      const { rows } = await superuser.query<{ held: number }>(
        "select count(*)::int as held from pg_stat_activity where datname = current_database() and usename = 'portal_person' and state <> 'idle'",
      );
      held.push(rows[0]?.held ?? 0);
    }),
  );
  await Promise.all(all);
  expect(held).toHaveLength(50);
  expect(Math.max(...held)).toBeLessThanOrEqual(4);
});
