import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { NotFound, SignedOut } from "@/core/errors";
import { asPerson, asReporting } from "@/db/actor-transaction";
import { visitOf } from "@/db/visit";
import { noteRead } from "@/lib/audit/note";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");

const transaction = (actor: Actor) =>
  asPerson(actor, async (tx) => {
    const { rows } = await tx.execute<{ id: string }>(sql`select pg_current_xact_id()::text as id`);
    return rows[0]?.id;
  });
const audited = async (action: string) =>
  (await superuser.query("select count(*)::integer as count from audit_entries where action = $1", [action])).rows[0]
    .count;
const write = (actor: Actor, action: string) => asPerson(actor, (tx) => noteRead(tx, { action }));

test("part 5, promise 6: what a page, its title and its frame ask is one transaction, also what they ask one after the other", async () => {
  const visit = visitOf(mediator);
  const ids = await Promise.all([
    visit.ask(transaction),
    visit.ask(async (actor) => ((await transaction(actor)) ? transaction(actor) : null)),
    visit.ask(async (actor) => [actor.name, await transaction(actor)]),
  ]);
  expect(new Set([ids[0], ids[1], ids[2][1]]).size).toBe(1);
  expect(ids[2][0]).toBe(mediator.name);
  expect(await visit.ask(transaction)).not.toBe(ids[0]);
});

test("part 5, promise 6: an answer comes once it is committed, so that nobody reads what left no trace", async () => {
  const visit = visitOf(mediator);
  const [count] = await Promise.all([
    visit.ask((actor) => write(actor, "visit.first")).then(() => audited("visit.first")),
    visit.ask((actor) => write(actor, "visit.second")),
  ]);
  expect([count, await audited("visit.second")]).toEqual([1, 1]);
});

test("part 5, promise 6: what is not found for one is not found for that one alone, and what a statement spoilt is asked again by the others", async () => {
  const visit = visitOf(mediator);
  const none = visit.ask(async () => {
    throw new NotFound();
  });
  const [missing, malformed, other] = await Promise.allSettled([
    none,
    visit.ask((actor) => asPerson(actor, (tx) => tx.execute(sql`select 'none'::uuid`))),
    visit.ask(async (actor) => {
      await write(actor, "visit.again");
      return transaction(actor);
    }),
  ]);
  expect(missing).toMatchObject({ status: "rejected", reason: new NotFound() });
  expect(malformed).toMatchObject({ status: "rejected", reason: new NotFound() });
  expect(other.status).toBe("fulfilled");
  expect(await audited("visit.again")).toBe(1);
});

test("part 5, promise 6: an answer does not depend on a statement that its work did not wait for", async () => {
  const visit = visitOf(mediator);
  const [hasty, other] = await Promise.allSettled([
    visit.ask((actor) =>
      Promise.all([
        Promise.reject(new NotFound()),
        asPerson(actor, (tx) => tx.execute(sql`select pg_sleep(0.05), 'none'::uuid`)),
      ]),
    ),
    visit.ask(transaction),
  ]);
  expect(hasty).toMatchObject({ status: "rejected", reason: new NotFound() });
  expect(other.status).toBe("fulfilled");
});

test("part 5, promise 6: what a work left behind is not done in the transaction of whoever has the connection next", async () => {
  const other = await makeActor(superuser, "coordinator");
  const visit = visitOf(mediator);
  const doneAs: string[] = [];
  const noteWho = async (actor: Actor) => {
    for (let times = 0; times < 200; times += 1) {
      const { rows } = await asPerson(actor, (tx) => tx.execute<{ id: string }>(sql`select auth.uid()::text as id`));
      doneAs.push(rows[0]?.id ?? "");
    }
  };
  let left: Promise<void> | undefined;
  const hasty = visit.ask((actor) => {
    left = asPerson(actor, async (tx) => {
      for (let times = 0; times < 200; times += 1) {
        const { rows } = await tx.execute<{ id: string }>(sql`select auth.uid()::text as id`);
        doneAs.push(rows[0]?.id ?? "");
      }
    });
    left.catch(() => undefined);
    return Promise.reject(new NotFound());
  });
  await expect(hasty).rejects.toThrow(NotFound);
  await Promise.all([noteWho(other).then(() => undefined), left?.catch(() => undefined)]);
  const seen = doneAs.filter((id) => id !== other.id && id !== mediator.id);
  expect([seen, doneAs.filter((id) => id === other.id).length]).toEqual([[], 200]);
});

test("part 5, promise 6: figures beside a visit, and a second visit at the same time, wait for nobody who was not seen for a minute", async () => {
  const since = () => superuser.query("update auth.sessions set last_seen_at = now() - interval '2 minutes'");
  await since();
  const visit = visitOf(mediator);
  const beside = visit.ask((actor) => asReporting(actor, (tx) => tx.execute(sql`select 1`)));
  const other = visit.ask((actor) => asPerson(actor, (tx) => tx.execute(sql`select pg_sleep(0.5)`)));
  const second = visitOf(mediator).ask(transaction);
  await Promise.all([beside, other, second]);
  const { rows } = await superuser.query(
    "select max(last_seen_at) > now() - interval '1 minute' as seen from auth.sessions",
  );
  expect(rows).toEqual([{ seen: true }]);
});

test("part 5, promise 6: whose connection is killed is served all the same, and whose session is over is signed out", async () => {
  const visit = visitOf(mediator);
  let times = 0;
  const killed = visit.ask((actor) =>
    asPerson(actor, async (tx) => {
      const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      times += 1;
      if (times === 1) await superuser.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
      await tx.execute(sql`select 1`);
      return times;
    }),
  );
  expect(await Promise.all([killed, visit.ask(async (actor) => actor.id)])).toEqual([2, mediator.id]);
  const over = visitOf({ token: "nobody's" });
  await expect(over.ask(transaction)).rejects.toThrow(SignedOut);
});
