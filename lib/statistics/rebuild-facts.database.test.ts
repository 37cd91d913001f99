import fc from "fast-check";
import { expect, test } from "vitest";
import { asJob } from "@/db/actor-transaction";
import { useDatabase } from "@/db/testing/database";
import { makeActor } from "@/db/testing/factories";
import { live } from "@/db/testing/live";
import { lives } from "@/db/testing/lives";
import { recount, toNineDecimals } from "@/db/testing/recount";
import { makeCase } from "@/db/testing/registrations";
import { listCaseload } from "@/lib/caseload/queries";
import { caseloadFilter } from "@/lib/caseload/schema";
import { getCase } from "@/lib/cases/queries";
import { closeCase } from "@/lib/closing-reports/close";
import { knownAtClosing } from "@/lib/closing-reports/known";
import { reopenCase } from "@/lib/closing-reports/reopen";
import { correctContactAttempt } from "@/lib/contact-attempts/correct";
import { recordContactAttempt } from "@/lib/contact-attempts/record";
import { correctDecision } from "@/lib/decisions/correct";
import { recordDecision } from "@/lib/decisions/record";
import { bothSidesAgreed } from "@/lib/decisions/rules";
import { correctMediatedContact } from "@/lib/mediated-contacts/correct";
import { recordMediatedContact } from "@/lib/mediated-contacts/record";
import { keepAllFacts } from "@/lib/statistics/keep-facts";
import { getFigures } from "@/lib/statistics/queries";
import { rebuildFacts } from "@/lib/statistics/rebuild-facts";
import { contactForms, recoveries } from "@/lib/vocabulary/cases";
import { directions } from "@/lib/vocabulary/contact-attempts";
import { decisions, type Side, sides } from "@/lib/vocabulary/parties";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");
const coordinator = await makeActor(superuser, "coordinator");

type Case = Awaited<ReturnType<typeof makeCase>>;
const key = () => crypto.randomUUID();
const inMarch = fc.integer({ min: 6, max: 30 }).map((date) => `2021-03-${String(date).padStart(2, "0")}`);

/** What an entry says, whichever it is. */
const content = fc.record({
  side: fc.constantFrom(...sides),
  day: inMarch,
  direction: fc.constantFrom(...directions),
  decision: fc.constantFrom(...decisions),
  form: fc.constantFrom(...contactForms),
});
type Content = typeof content extends fc.Arbitrary<infer Value> ? Value : never;
const kind = fc.constantFrom("attempt" as const, "decision" as const, "contact" as const);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("record" as const), kind, content }) },
  // Of what was recorded in earlier rounds, one; several can meet.
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ does: fc.constant("correct" as const), of: fc.nat(5), content },
      voided: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("close" as const), recovery: fc.constantFrom(...recoveries) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom("reopen" as const, "rebuild" as const) }) },
);
const rounds = fc.array(fc.array(step, { minLength: 3, maxLength: 6, size: "max" }), {
  minLength: 2,
  maxLength: 5,
  size: "max",
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

test("promise 5: after random lives, with corrections, reopenings and second closings, written at the same time, facts kept, facts rebuilt and a plain recount are the same", {
  timeout: process.env.FUZZ_RUNS ? 3_600_000 : 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), rounds, async (agree, some) => {
      const one = await makeCase(mediator);
      const entries: Entry[] = [];
      if (agree) for (const side of sides) await take(one, agreement(side), []);
      // A round at once; what has become impossible by then is refused. Closed, it is open again for the next.
      for (const round of some) {
        await Promise.allSettled([take(one, { does: "reopen" }, entries)]);
        await Promise.allSettled(round.map((what) => take(one, what, entries)));
      }
      expect((await rebuildFacts()).changed).toBe(0);
      const figures = await getFigures(mediator, 2021);
      expect(toNineDecimals(figures)).toEqual(toNineDecimals(await recount(superuser, 2021)));
      await expectOneStory(one.number);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS) || 12 },
  );
  const { rows } = await superuser.query(`
    with versions as (select corrects, voided from contact_attempts union all select corrects, voided from decisions
      union all select corrects, voided from mediated_contacts)
    select (select count(*)::integer from versions where voided) as voided,
      (select count(*)::integer from versions where corrects is not null and not voided) as corrected,
      (select count(*)::integer from closing_reports c join reopenings on closing_report_id <> c.id
         join closing_reports e on e.id = closing_report_id and e.registration_id = c.registration_id) as closed_again`);
  for (const [what, count] of Object.entries(rows[0])) expect([what, count]).not.toEqual([what, 0]);
});

const agreement = (side: Side): Step => ({
  ...{ does: "record", kind: "decision" },
  content: { side, day: "2021-03-05", decision: "agreed", direction: "outgoing", form: "message" },
});

/** What a case says of itself in lists, at its closing and in its entries is one and the same. */
async function expectOneStory(number: string): Promise<void> {
  const theCase = await getCase(mediator, number);
  const filter = caseloadFilter.parse({ q: number, status: theCase.closedOn ? "closed" : "open" });
  const [listed] = (await listCaseload(mediator, filter)).cases;
  expect(listed?.status).toBe(theCase.status);
  const known = knownAtClosing(theCase.takenUpOn, theCase);
  expect(listed?.lastEventOn).toBe(known.lastEventOn);
  if (!theCase.closedOn) expect(theCase.status === "contact_made").toBe(known.hasContact);
  const { rows } = await superuser.query(
    `select outgoing_attempts, both_agreed, recovery from facts join registrations r on r.id = registration_id where number = $1`,
    [number],
  );
  const held = theCase.contacts.map((contact) => contact.heldOn).toSorted();
  const until = held[0] ?? theCase.closedOn ?? "9999-12-31";
  expect(rows[0]).toEqual({
    outgoing_attempts: theCase.attempts.filter((attempt) => attempt.direction === "outgoing").length,
    both_agreed: bothSidesAgreed(theCase.parties, theCase.decisions, until),
    recovery: theCase.report?.recovery ?? null,
  });
}

type Entry = { key: string; kind: "attempt" | "decision" | "contact" };

/** Does one thing to a case; what could be done is among the entries that can be corrected from then on. */
async function take(one: Case, what: Step, entries: Entry[]): Promise<void> {
  const { number } = one;
  switch (what.does) {
    case "record": {
      const entry = { key: key(), kind: what.kind };
      const [record] = verbs[what.kind];
      await record(mediator, { key: entry.key, number, ...typed(one, what.kind, what.content) });
      entries.push(entry);
      break;
    }
    case "correct": {
      const earlier = entries.at(-1 - (what.of % entries.length));
      if (!earlier) break;
      const entry = { ...earlier, key: key() };
      const [, correct] = verbs[entry.kind];
      const correction = { corrects: earlier.key, voided: what.voided, reason: "Het was anders." };
      await correct(mediator, { key: entry.key, number, ...correction, ...typed(one, entry.kind, what.content) });
      entries.push(entry);
      break;
    }
    case "close": {
      const report = { closedOn: "2021-04-01", reason: "other", recovery: what.recovery, summary: "Klaar." };
      await closeCase(mediator, { key: key(), number, ...report });
      break;
    }
    case "reopen":
      await reopenCase(coordinator, { key: key(), number, reopenedOn: "2021-04-01", reason: "Er is meer." });
      break;
    case "rebuild":
      await rebuildFacts();
  }
}

const verbs = {
  attempt: [recordContactAttempt, correctContactAttempt],
  decision: [recordDecision, correctDecision],
  contact: [recordMediatedContact, correctMediatedContact],
} as const;

function typed(one: Case, what: Entry["kind"], { side, day, direction, decision, form }: Content) {
  const partyId = one[side];
  if (what === "attempt")
    return { partyId, direction, channel: "letter", result: "sent", at: `${day}T10:00`, note: "" };
  return what === "decision" ? { partyId, decision, decidedOn: day } : { heldOn: day, form };
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
