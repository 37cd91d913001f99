import { expect, test } from "vitest";
import { listCaseload } from "@/lib/caseload/queries";
import { caseloadFilter } from "@/lib/caseload/schema";
import { getClosing } from "@/lib/cases/closing";
import { getCase } from "@/lib/cases/queries";
import { timelineOf } from "@/lib/cases/timeline";
import { closeCase } from "@/lib/closing-reports/close";
import { reopenCase } from "@/lib/closing-reports/reopen";
import { recordGoal } from "@/lib/goals/entry";
import { getFigures } from "@/lib/statistics/queries";
import { auditOf } from "@/testing/audit";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");
const coordinator = await makeActor(superuser, "coordinator");
const broken = (rule: string, field = "") => expect.objectContaining({ name: "RuleBroken", rule, field });
const key = () => crypto.randomUUID();

const report = (number: string, more: object = {}) => ({
  ...{ key: key(), number, closedOn: "2021-06-01", reason: "no_response", recovery: "none", summary: "Geen antwoord." },
  ...more,
});
const reopening = (number: string, more: object = {}) => ({
  ...{ key: key(), number, reopenedOn: "2021-07-01", reason: "Hij belde terug." },
  ...more,
});

async function closedCase() {
  const made = await makeCase(mediator);
  const first = report(made.number);
  await closeCase(mediator, first);
  return { ...made, first };
}

test("part 6, promise 9: a closing comes back to each goal of its case, of no other, and is the same when it is sent again", async () => {
  const [one, other] = [await makeCase(mediator), await makeCase(mediator)];
  const goalOf = async ({ number, harmed }: typeof one) => {
    const goal = { key: key(), number, partyId: harmed, goal: "Horen waarom.", namedOn: "2021-03-10" };
    await recordGoal(mediator, goal);
    return goal.key;
  };
  const [own, foreign] = [await goalOf(one), await goalOf(other)];
  const of = (goalId: string, outcome = "partly_reached") => report(one.number, { goals: [{ goalId, outcome }] });
  await expect(closeCase(mediator, of(foreign))).rejects.toMatchObject({ name: "DatabaseRefused" });
  const closing = of(own);
  await closeCase(mediator, closing);
  await closeCase(mediator, closing);
  expect((await getCase(mediator, one.number)).report).toMatchObject({
    goals: [own],
    goalOutcomes: ["partly_reached"],
  });
  const otherwise = { ...closing, goals: [{ goalId: own, outcome: "reached" }] };
  await expect(closeCase(mediator, otherwise)).rejects.toEqual(broken("caseClosed"));
});

test("promise 5: a reopened case is open, its report stays in the story, and its last closing counts", async () => {
  const { number, registrationId } = await closedCase();
  const closedBefore = (await getFigures(mediator, 2021)).indicators.cases_closed ?? 0;
  await reopenCase(coordinator, reopening(number));
  const open = await getCase(mediator, number);
  expect(open).toMatchObject({ closedOn: null, report: null, status: "not_approached" });
  expect(timelineOf(open).map((event) => event.kind)).toEqual(["reopened", "closed", "taken_up", "received"]);
  const figures = (await getFigures(mediator, 2021)).indicators;
  expect(figures.cases_closed).toBe(closedBefore - 1);
  const facts = "select closing_reason, recovery from facts where registration_id = $1";
  expect((await superuser.query(facts, [registrationId])).rows).toEqual([{ closing_reason: null, recovery: null }]);
  const [listed] = (await listCaseload(mediator, caseloadFilter.parse({ q: number }))).cases;
  expect(listed?.standing).toMatchObject({ lastEventOn: "2021-07-01", answeredOn: "2021-07-01" });

  await expect(closeCase(mediator, report(number))).rejects.toEqual(broken("closedBeforeLastEvent", "closedOn"));
  expect((await getClosing(mediator, number)).known.lastEventOn).toBe("2021-07-01");
  await closeCase(mediator, report(number, { closedOn: "2021-08-01", reason: "other", recovery: "substantial" }));
  const again = await getCase(mediator, number);
  expect(again.report).toMatchObject({ closedOn: "2021-08-01", reason: "other" });
  expect(again.reopenings).toMatchObject([{ report: { closedOn: "2021-06-01", reason: "no_response" } }]);
  expect((await superuser.query(facts, [registrationId])).rows).toEqual([
    { closing_reason: "other", recovery: "substantial" },
  ]);
  expect((await auditOf(superuser, registrationId)).map((row) => row.action)).toContain("cases.reopen");
});

test("promise 5: sent twice it is done once; two at once are one; an open case says that it is open", async () => {
  const { number, registrationId } = await closedCase();
  const one = reopening(number);
  await Promise.all([reopenCase(coordinator, one), reopenCase(coordinator, one)]);
  await expect(reopenCase(coordinator, reopening(number))).rejects.toEqual(broken("caseOpen"));
  for (const other of [{ reason: "Iets anders." }, { reopenedOn: "2021-07-02" }]) {
    await expect(reopenCase(coordinator, { ...one, ...other })).rejects.toEqual(broken("caseOpen"));
  }
  const audited = (await auditOf(superuser, registrationId)).filter((row) => row.action === "cases.reopen");
  expect(audited).toHaveLength(1);
});

test("promise 5: what was sent in one case was not done in another", async () => {
  const [one, other] = [await closedCase(), await closedCase()];
  await expect(closeCase(mediator, { ...one.first, number: other.number })).rejects.toEqual(broken("caseClosed"));
  const sent = reopening(one.number);
  await reopenCase(coordinator, sent);
  await reopenCase(coordinator, reopening(other.number));
  await expect(reopenCase(coordinator, { ...sent, number: other.number })).rejects.toEqual(broken("caseOpen"));
});

test("promise 5: not before the closing, nor in the future", async () => {
  const { number } = await closedCase();
  const on = (reopenedOn: string) => reopenCase(coordinator, reopening(number, { reopenedOn }));
  await expect(on("2021-05-31")).rejects.toEqual(broken("beforeClosed", "reopenedOn"));
  await expect(on("2190-01-01")).rejects.toEqual(broken("future", "reopenedOn"));
  expect((await getCase(mediator, number)).closedOn).toBe("2021-06-01");
});

test("promise 5: a closing that was undone is not done again by sending its form once more", async () => {
  const { number, first } = await closedCase();
  await reopenCase(coordinator, reopening(number, { reopenedOn: "2021-06-01" }));
  await closeCase(mediator, first);
  await expect(closeCase(mediator, { ...first, closedOn: "2021-06-02" })).rejects.toEqual(broken("alreadySent"));
  expect((await getCase(mediator, number)).closedOn).toBeNull();
  await closeCase(mediator, report(number, { closedOn: "2021-06-03" }));
  await closeCase(mediator, first);
  await expect(closeCase(mediator, { ...first, closedOn: "2021-06-03" })).rejects.toEqual(broken("caseClosed"));
});

test("promise 5: a mediator reopens nothing", async () => {
  const { number } = await closedCase();
  await expect(reopenCase(mediator, reopening(number))).rejects.toMatchObject({ name: "NotFound" });
});
