import { DatabaseError } from "pg";
import { expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { addDays } from "@/core/calendar";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { withClient } from "@/db/postgres/session";
import { listDrafts } from "@/lib/drafts/queries";
import { keepWorkingNotes } from "@/lib/working-notes/keep";
import { getWorkingNotes } from "@/lib/working-notes/queries";
import { noteDays } from "@/lib/working-notes/schema";
import { useDatabase } from "@/testing/database";
import { makeDraft } from "@/testing/drafts";
import { makeActor } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";

const { superuser, urls } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");
const coordinator = await makeActor(superuser, "coordinator");

/** A case of the mediator with notes. */
async function notedCase(note = "Vraag naar de broer.") {
  const one = await makeCase(mediator);
  await keepWorkingNotes(mediator, { number: one.number, seen: 0, note });
  return one;
}

/** The case closed so many days ago. */
function closedAgo(registrationId: string, days: number) {
  return withoutTriggers(() =>
    superuser.query("update registrations set closed_on = $2 where id = $1", [
      registrationId,
      addDays(dayOf(mediator.now), -days),
    ]),
  );
}

/** A superuser writes what the database would not let be. */
async function withoutTriggers(work: () => Promise<unknown>): Promise<void> {
  await superuser.query("begin");
  await superuser.query("set local session_replication_role = replica");
  await work();
  await superuser.query("commit");
}

test("part 6, promise 12: working notes are one's own, also for a statement without a condition", async () => {
  const { number } = await notedCase();
  expect(await getWorkingNotes(mediator, number)).toMatchObject({ note: "Vraag naar de broer.", seen: 1, until: null });
  const as = (actor: Actor, sql: string) =>
    withClient(urls.person, async (client) => {
      await client.query("begin");
      await client.query("select auth.enter($1)", [actor.token]);
      return (await client.query(sql)).rows.length;
    }).catch((error: unknown) => (error instanceof DatabaseError ? error.code : String(error)));
  expect(await as(mediator, "select from working_notes where note is not null")).toBe(1);
  expect(await as(coordinator, "select from working_notes")).toBe(0);
  expect(await as(coordinator, "update working_notes set note = 'x' returning 1")).toBe(0);
  expect(await as(mediator, "delete from working_notes")).toBe("42501");
});

test("part 6, promise 12: a form that shows what is no longer there writes nothing, and says what is", async () => {
  const { number } = await notedCase("Een.");
  await keepWorkingNotes(mediator, { number, seen: 1, note: "Twee." });
  await expect(keepWorkingNotes(mediator, { number, seen: 1, note: "Drie." })).rejects.toMatchObject({
    ...{ rule: "changedMeanwhile", standing: { seen: "2" } },
    also: [{ field: "note", rule: "changedByBoth", present: "Twee." }],
  });
  // Sent twice it is written once.
  await keepWorkingNotes(mediator, { number, seen: 1, note: "Twee." });
  expect(await getWorkingNotes(mediator, number)).toMatchObject({ note: "Twee.", seen: 2 });
  await keepWorkingNotes(mediator, { number, seen: 2, note: "" });
  expect(await getWorkingNotes(mediator, number)).toMatchObject({ note: null, seen: 3 });
});

test("part 6, promise 12: they stay for 30 days after the case closed, which are told, and then are gone", async () => {
  const [one, other] = [await notedCase(), await notedCase()];
  await makeDraft(mediator, routes.workingNotes(one.number), { note: "Ook als concept." });
  const drafts = async () => (await listDrafts(mediator)).map(({ number }) => number);
  await closedAgo(one.registrationId, noteDays - 1);
  const until = dayOf(mediator.now);
  expect(await getWorkingNotes(mediator, one.number)).toMatchObject({ note: "Vraag naar de broer.", until });
  expect(await drafts()).toEqual([one.number]);
  await closedAgo(one.registrationId, noteDays);
  expect(await drafts()).toEqual([]);
  await expect(getWorkingNotes(mediator, one.number)).rejects.toThrow(expect.objectContaining({ name: "NotFound" }));
  const late = keepWorkingNotes(mediator, { number: one.number, seen: 1, note: "Te laat." });
  await expect(late).rejects.toThrow(expect.objectContaining({ name: "NotFound" }));
  await keepWorkingNotes(mediator, { number: other.number, seen: 1, note: "Verder." });
  const left = "select from working_notes where registration_id = $1";
  expect((await superuser.query(left, [one.registrationId])).rows).toEqual([]);
  const draft = "select from drafts where registration_id = $1";
  expect((await superuser.query(draft, [one.registrationId])).rows).toEqual([]);
  expect((await superuser.query(left, [other.registrationId])).rows).toHaveLength(1);
});

test("part 6, promise 12: the audit trail has that notes were written, and no word of them", async () => {
  const { registrationId } = await notedCase("Kanarie.");
  const sql =
    "select action, audit_entries::text as row from audit_entries where registration_id = $1 order by id desc limit 1";
  const { rows } = await superuser.query(sql, [registrationId]);
  expect(rows).toEqual([{ action: "working_notes.keep", row: expect.not.stringContaining("Kanarie") }]);
});
