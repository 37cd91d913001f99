import { expect, test } from "vitest";
import { caseStatuses } from "@/core/words/cases";
import { countByStatus, countOpenCases } from "@/lib/caseload/counts";
import { listCaseload } from "@/lib/caseload/queries";
import { type CaseInList, caseloadFilter } from "@/lib/caseload/schema";
import { getCase } from "@/lib/cases/queries";
import { closeCase } from "@/lib/closing-reports/close";
import { recordContactAttempt } from "@/lib/contact-attempts/entry";
import { recordDecision } from "@/lib/decisions/entry";
import { recordMediatedContact } from "@/lib/mediated-contacts/entry";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { makeCase, partyValues } from "@/testing/registrations";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");
const key = () => crypto.randomUUID();
const decide = (number: string, partyId: string, decision: string) =>
  recordDecision(mediator, { key: key(), number, partyId, decision, decidedOn: "2021-03-10" });
const statusIn = (one: CaseInList) => one.standing?.status ?? "closed";
const view = (filter: Record<string, string>) => listCaseload(mediator, caseloadFilter.parse(filter));

// One case in each state.
await makeCase(mediator);
const awaiting = await makeCase(mediator, {
  parties: [
    partyValues("harmed", true, { givenName: "Sophie", familyName: "Mulder" }),
    partyValues("responsible", false),
  ],
});
const attempt = { direction: "outgoing", channel: "phone", result: "no_answer", at: "2021-03-08T10:00", note: "" };
const oneSide = await makeCase(mediator);
for (const [{ number }, partyId] of [
  [awaiting, awaiting.harmed],
  [awaiting, awaiting.responsible],
  [oneSide, oneSide.harmed],
] as const) {
  await recordContactAttempt(mediator, { key: key(), number, partyId, ...attempt });
}
const [agreed, stopped, contact, closed] = [
  await makeCase(mediator),
  await makeCase(mediator),
  await makeCase(mediator),
  await makeCase(mediator),
];
for (const one of [agreed, contact]) {
  await decide(one.number, one.harmed, "agreed");
  await decide(one.number, one.responsible, "agreed");
}
await decide(stopped.number, stopped.responsible, "declined");
await recordMediatedContact(mediator, { key: key(), number: contact.number, heldOn: "2021-03-20", form: "shuttle" });
await closeCase(mediator, {
  key: key(),
  number: closed.number,
  closedOn: "2021-04-01",
  reason: "other",
  recovery: "none",
  summary: "x",
});

test("promise 9: the count of each state equals the list behind it, and each case stands in one", async () => {
  const counts = await countByStatus(mediator, caseloadFilter.parse({}));
  for (const status of caseStatuses) {
    const { cases, total } = await view({ status });
    expect([status, counts[status], total, cases.map(statusIn)]).toEqual([status, 1, 1, [status]]);
  }
  expect(await countOpenCases(mediator)).toBe((await view({})).total);
});

test("promise 9: what waits longest stands on top", async () => {
  const { cases } = await view({});
  const waiting = cases.map((one) => one.standing?.answeredOn);
  expect(waiting).toEqual(waiting.toSorted());
});

test.each(["Sophie", "mulder sophie", "Mulder, Sophie", awaiting.number, awaiting.number.slice(5)])(
  "promise 9: %s finds the case",
  async (q) => {
    expect((await view({ q })).cases.map((one) => one.number)).toContain(awaiting.number);
  },
);

test("promise 9: what stands for anything in a pattern stands for itself", async () => {
  expect((await view({ q: "%" })).total).toBe(0);
  expect((await view({ q: "S_phie" })).total).toBe(0);
});

test("promise 8: a decision alone means that a side was reached", async () => {
  const made = await makeCase(mediator);
  await decide(made.number, made.harmed, "agreed");
  expect((await view({ q: made.number })).cases.map(statusIn)).toEqual(["one_side_approached"]);
});

test("part 5, promise 10: a coordinator sees their own case of another's region, and no other of it", async () => {
  const coordinator = await makeActor(superuser, "coordinator", ["south"]);
  const [own, other] = [await makeCase(mediator), await makeCase(mediator)];
  await superuser.query("update registrations set mediator_id = $1 where number = $2", [coordinator.id, own.number]);
  const { cases } = await listCaseload(coordinator, caseloadFilter.parse({}));
  expect(cases.map(({ number }) => number)).toEqual([own.number]);
  expect(other.number).not.toBe(own.number);
  await superuser.query("update registrations set mediator_id = $1 where number = $2", [mediator.id, own.number]);
});

test("part 5, promise 10: a case stops when everybody of a side declined, and not when one of two did", async () => {
  const somebody = await makeActor(superuser, "mediator");
  const made = await makeCase(somebody, {
    parties: [partyValues("harmed", true), partyValues("responsible", false), partyValues("responsible", false)],
  });
  const { parties } = await getCase(somebody, made.number);
  const statuses = [];
  for (const { id } of parties.filter(({ side }) => side === "responsible")) {
    const said = { key: key(), number: made.number, partyId: id, decision: "declined", decidedOn: "2021-03-10" };
    await recordDecision(somebody, said);
    statuses.push((await listCaseload(somebody, caseloadFilter.parse({}))).cases.map(statusIn)[0]);
  }
  expect(statuses).toEqual(["one_side_approached", "stopped"]);
});

test("part 5, promise 4: an open case whose standing a hand took away is listed all the same, as it stands", async () => {
  const somebody = await makeActor(superuser, "mediator");
  const made = await makeCase(somebody);
  await superuser.query("delete from standings where registration_id = $1", [made.registrationId]);
  const { cases } = await listCaseload(somebody, caseloadFilter.parse({}));
  expect(cases.map(statusIn)).toEqual(["not_approached"]);
  expect((await getCase(somebody, made.number)).status).toBe("not_approached");
});

test("part 5, promise 10: of exactly twenty-five cases there is one page, and nothing on a second", async () => {
  const busy = await makeActor(superuser, "mediator");
  for (let made = 0; made < 25; made += 1) await makeCase(busy);
  const page = (number: string) => listCaseload(busy, caseloadFilter.parse({ page: number }));
  expect([(await page("1")).cases.length, (await page("2")).cases.length, (await page("1")).total]).toEqual([
    25, 0, 25,
  ]);
});
