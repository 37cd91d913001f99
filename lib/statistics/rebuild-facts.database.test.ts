import fc from "fast-check";
import { expect, test } from "vitest";
import { asJob } from "@/db/actor-transaction";
import { useDatabase } from "@/db/testing/database";
import { makeActor } from "@/db/testing/factories";
import { live, lives } from "@/db/testing/lives";
import { recount, toNineDecimals } from "@/db/testing/recount";
import { makeCase } from "@/db/testing/registrations";
import { closeCase } from "@/lib/closing-reports/close";
import { recordContactAttempt } from "@/lib/contact-attempts/record";
import type { Actor } from "@/lib/core/actor";
import { recordDecision } from "@/lib/decisions/record";
import { recordMediatedContact } from "@/lib/mediated-contacts/record";
import { keepAllFacts } from "@/lib/statistics/keep-facts";
import { getFigures } from "@/lib/statistics/queries";
import { rebuildFacts } from "@/lib/statistics/rebuild-facts";
import { contactForms } from "@/lib/vocabulary/cases";
import { directions } from "@/lib/vocabulary/contact-attempts";
import { decisions } from "@/lib/vocabulary/parties";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");

type Case = Awaited<ReturnType<typeof makeCase>>;
const key = () => crypto.randomUUID();
const day = fc.integer({ min: 6, max: 30 }).map((date) => `2021-03-${String(date).padStart(2, "0")}`);
const side = fc.constantFrom("harmed", "responsible");
const step = fc.oneof(
  fc.record({ does: fc.constant("attempt"), side, day, direction: fc.constantFrom(...directions) }),
  fc.record({ does: fc.constant("decide"), side, day, decision: fc.constantFrom(...decisions) }),
  fc.record({ does: fc.constant("contact"), day, form: fc.constantFrom(...contactForms) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

test("promise 5: after random lives, written by verbs and at the same time, a rebuild finds every fact as it was kept", {
  timeout: 120_000,
}, async () => {
  const life = fc.record({
    steps: fc.array(step, { maxLength: 8 }),
    closedOn: fc.option(fc.constant("2021-04-01")),
    rebuilds: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(life, async ({ steps, closedOn, rebuilds }) => {
      const one = await makeCase(mediator);
      // Everything at once, on one case; a contact without agreement and what comes after the closing are refused.
      await Promise.allSettled([
        ...steps.map((what) => take(mediator, one, what)),
        ...(rebuilds ? [rebuildFacts()] : []),
        ...(closedOn ? [close(mediator, one, closedOn)] : []),
      ]);
      expect((await rebuildFacts()).changed).toBe(0);
      const figures = await getFigures(mediator, 2021);
      expect(toNineDecimals(figures)).toEqual(toNineDecimals(await recount(superuser, 2021)));
    }),
    { numRuns: Number(process.env.FUZZ_RUNS) || 15 },
  );
  const { rows } = await superuser.query("select count(*)::integer as made from contact_attempts");
  expect(rows[0].made).toBeGreaterThan(0);
});

function take(actor: Actor, { number, ...one }: Case, what: Step): Promise<unknown> {
  switch (what.does) {
    case "attempt": {
      const how = { channel: "letter", direction: what.direction, result: "sent", note: "" };
      return recordContactAttempt(actor, {
        key: key(),
        number,
        partyId: partyOf(one, what.side),
        at: `${what.day}T10:00`,
        ...how,
      });
    }
    case "decide": {
      const said = { decision: what.decision, decidedOn: what.day };
      return recordDecision(actor, { key: key(), number, partyId: partyOf(one, what.side), ...said });
    }
    default:
      return recordMediatedContact(actor, { key: key(), number, heldOn: what.day, form: what.form });
  }
}

function partyOf(one: Omit<Case, "number">, which: string): string {
  return which === "harmed" ? one.harmed : one.responsible;
}

function close(actor: Actor, { number }: Case, closedOn: string): Promise<unknown> {
  const report = { closedOn, reason: "other", recovery: "partial", summary: "Klaar." };
  return closeCase(actor, { key: key(), number, ...report });
}

test("promise 5: a rebuild says how many facts were others, sets them right, keeps those of what is gone, and is audited once", async () => {
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
  const gone = key();
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
    { principal: "job:facts", count: registrations, detail: { changed: 2 } },
  ]);
  expect(await rebuildFacts()).toEqual({ registrations, changed: 0 });
  const { rows } = await superuser.query("select count(*)::integer as kept from facts where registration_id = $1", [
    gone,
  ]);
  expect(rows[0].kept).toBe(1);
});

test("promise 5: a rebuild waits for a change that is under way, and does not write older facts over its facts", async () => {
  const { registrationId, harmed } = await makeCase(mediator);
  await superuser.query("begin");
  await superuser.query("select from registrations where id = $1 for update", [registrationId]);
  await superuser.query(
    `insert into contact_attempts (party_id, at, direction, channel, result)
     values ($1, '2021-03-08T10:00Z', 'outgoing', 'letter', 'sent')`,
    [harmed],
  );
  await superuser.query("select keep_facts(array[$1::uuid])", [registrationId]);
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
