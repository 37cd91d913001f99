import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asPerson } from "@/db/actor-transaction";
import { users } from "@/db/schema/users";
import { useDatabase } from "@/db/testing/database";
import { makeActor } from "@/db/testing/factories";
import { SignedOut } from "@/lib/core/errors";

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
