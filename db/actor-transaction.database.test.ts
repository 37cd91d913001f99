import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { SignedOut } from "@/core/errors";
import { asPerson, personOf } from "@/db/actor-transaction";
import { users } from "@/db/schema/users";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";

const { superuser } = await useDatabase();

test("promise 6: a query that is handed back without being awaited runs once, and as the person", async () => {
  const actor = await makeActor(superuser, "mediator");
  expect(await asPerson(actor, (tx) => tx.$count(users))).toBe(1);
  expect(await asPerson(actor, (tx) => tx.select({ id: users.id }).from(users))).toEqual([{ id: actor.id }]);
});

test("promise 6: work in a transaction that nobody could enter fails as signed out, whatever the work makes of it", async () => {
  const swallowed = asPerson({ token: "nobody's" }, (tx) => tx.execute(sql`select 1`).catch(() => "swallowed"));
  await expect(swallowed).rejects.toThrow(SignedOut);
});

test("promise 6: a transaction whose error was swallowed is not reported as done", async () => {
  const actor = await makeActor(superuser, "mediator");
  const swallowed = asPerson(actor, async (tx) => {
    await tx.execute(sql`select 1 / 0`).catch(() => undefined);
    return "done";
  });
  await expect(swallowed).rejects.toThrow("not committed");
});

test("promise 6: a backend that is killed in the middle costs that transaction and nothing else", async () => {
  const actor = await makeActor(superuser, "mediator");
  const killed = asPerson(actor, async (tx) => {
    const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await superuser.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
    await tx.execute(sql`select 1`);
  });
  await expect(killed).rejects.toThrow();
  expect(await asPerson(actor, (tx) => tx.$count(users))).toBeGreaterThan(0);
});

test("part 4, promise 7: what a statement leaves on a connection reaches nobody who comes after", async () => {
  const [victim, attacker] = [await makeActor(superuser, "coordinator"), await makeActor(superuser, "mediator")];
  await asPerson(attacker, async (tx) => {
    for (const left of [
      "set statement_timeout = 0",
      "set default_transaction_read_only = on",
      "set search_path = auth",
      "set app.stolen = ''",
      "deallocate all",
      // Under the name of a statement of ours it would be asked with the token of whoever comes next.
      `prepare enter(text) as select set_config('app.stolen', $1, false), '${attacker.id}'::uuid as id`,
      "declare left_open cursor with hold for select 1",
      "listen left_open",
    ]) {
      await tx.execute(sql.raw(left));
    }
  });
  const seen = await Promise.all(
    Array.from({ length: 20 }, () =>
      asPerson(victim, async (tx) => {
        const { rows } = await tx.execute(sql`
          select auth.uid() as me, current_setting('statement_timeout') as timeout, current_setting('transaction_read_only') as read_only,
            current_setting('search_path') as path, nullif(current_setting('app.stolen', true), '') as stolen,
            (select count(*)::integer from pg_prepared_statements where name = 'enter') as prepared,
            (select count(*)::integer from pg_cursors where name = 'left_open') as cursors,
            (select count(*)::integer from pg_listening_channels()) as channels`);
        return rows[0];
      }),
    ),
  );
  const clean = {
    timeout: "5s",
    read_only: "off",
    path: '"$user", public',
    stolen: null,
    prepared: 0,
    cursors: 0,
    channels: 0,
  };
  expect(seen).toEqual(seen.map(() => ({ me: victim.id, ...clean })));
});

test("part 4, promise 7: nor whoever is asked who they are", async () => {
  const [victim, attacker] = [await makeActor(superuser, "coordinator"), await makeActor(superuser, "mediator")];
  await superuser.query("update auth.sessions set last_seen_at = now() - interval '2 minutes' where user_id = $1", [
    victim.id,
  ]);
  await asPerson(attacker, (tx) => tx.execute(sql`set default_transaction_read_only = on`));
  expect(await personOf(victim.token)).toMatchObject({ id: victim.id });
});

describe("part 5, promise 11: what is asked again is planned once, and is ours", () => {
  const askWhom = (actor: Actor) =>
    asPerson(actor, (tx) => tx.select({ id: users.id, name: users.name }).from(users).where(eq(users.id, actor.id)));
  const prepared = sql`select name, statement, from_sql, generic_plans + custom_plans as plans from pg_prepared_statements`;
  const list = (actor: Actor) =>
    asPerson(
      actor,
      async (tx) => (await tx.execute<{ name: string; statement: string; plans: string }>(prepared)).rows,
    );

  test("a statement that was asked on a connection is prepared there, with a plan", async () => {
    const actor = await makeActor(superuser, "mediator");
    for (let time = 0; time < 3; time += 1) await askWhom(actor);
    const ours = (await list(actor)).find(({ statement }) => statement.startsWith('select "id", "name" from "users"'));
    expect(Number(ours?.plans)).toBeGreaterThan(0);
  });

  test.each([
    [
      "puts another in the place of each of ours",
      (name: string) => [`deallocate "${name}"`, `prepare "${name}" as select gen_random_uuid(), 'stolen'`],
    ],
    ["takes ours away", () => ["deallocate all"]],
    [
      "changes how a text is read before it is asked first",
      () => ["set standard_conforming_strings = off", "set search_path = auth"],
    ],
  ])("whoever %s gets nobody else's answers", async (_, leaves) => {
    const [victim, attacker] = [await makeActor(superuser, "coordinator"), await makeActor(superuser, "mediator")];
    for (let time = 0; time < 3; time += 1) await askWhom(attacker);
    await asPerson(attacker, async (tx) => {
      const { rows } = await tx.execute<{ name: string }>(prepared);
      expect(rows).not.toEqual([]);
      for (const { name } of rows) for (const left of leaves(name)) await tx.execute(sql.raw(left));
    });
    const seen = await Promise.all(Array.from({ length: 20 }, () => askWhom(victim)));
    expect(seen).toEqual(seen.map(() => [{ id: victim.id, name: victim.name }]));
    expect((await list(victim)).filter(({ statement }) => /'stolen'$/.test(statement))).toEqual([]);
  });

  test("what can't be prepared again disturbs nobody", async () => {
    const [victim, attacker] = [await makeActor(superuser, "coordinator"), await makeActor(superuser, "mediator")];
    await asPerson(attacker, async (tx) => {
      await tx.execute(sql`set local search_path = pg_catalog, auth`);
      await tx.execute(sql`select user_id from sessions`);
    });
    for (let time = 0; time < 3; time += 1) expect(await askWhom(victim)).toHaveLength(1);
  });
});
