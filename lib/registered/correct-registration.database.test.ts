import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { listCaseload } from "@/lib/caseload/queries";
import { getCase, getCaseHead } from "@/lib/cases/queries";
import { recordDecision } from "@/lib/decisions/entry";
import { correctParty } from "@/lib/registered/correct-party";
import { correctRegistration } from "@/lib/registered/correct-registration";
import { getRegistered } from "@/lib/registered/queries";
import { shownIn } from "@/lib/registered/schema";
import { getRegistration } from "@/lib/registrations/queries";
import { register } from "@/lib/registrations/register";
import { turnDown } from "@/lib/registrations/turn-down";
import { rebuildFacts } from "@/lib/statistics/rebuild-facts";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { folderOf, importing } from "@/testing/import";
import { makeCase, registrationValues } from "@/testing/registrations";

const { superuser } = await useDatabase();
let mediator: Actor;
let coordinator: Actor;
let desk: Actor;

beforeAll(async () => {
  mediator = await makeActor(superuser, "mediator");
  coordinator = await makeActor(superuser, "coordinator");
  desk = await makeActor(superuser, "registration_desk");
});

const reason = "Verkeerd getypt.";
const asTyped = (content: object) =>
  Object.fromEntries(
    Object.entries(content).map(([name, value]) => [name, value === true ? "on" : String(value || "")]),
  );

/** What the form shows of what came in, as it is sent back with what somebody changed. */
async function sent(actor: Actor, of: string, changed: Record<string, string>) {
  const { request } = await getRegistered(actor, of);
  const head = { key: crypto.randomUUID(), of, shown: shownIn(request.content), reason };
  return { ...asTyped(request.content), ...head, ...changed };
}
const put = async (actor: Actor, of: string, changed: Record<string, string>) =>
  correctRegistration(actor, await sent(actor, of, changed));
const facts = async (id: string) =>
  (
    await superuser.query("select offence_category, region, received_on::text from facts where registration_id = $1", [
      id,
    ])
  ).rows[0];

describe("part 6, promise 4: what came in is corrected in versions", () => {
  test("category, referrer, phase and account of a case: who, when, why; figures follow, and a year that is over says so", async () => {
    const { number, registrationId } = await makeCase(mediator);
    await superuser.query("truncate late_changes");
    const form = await sent(mediator, number, { offenceCategory: "traffic", account: "Op de fiets." });
    await correctRegistration(mediator, form);
    await correctRegistration(mediator, form);
    await put(coordinator, number, { referrer: "police", legalPhase: "before_trial", inCustody: "on" });
    expect(await getCaseHead(mediator, number)).toMatchObject({
      ...{ offenceCategory: "traffic", referrer: "police", legalPhase: "before_trial", inCustody: true },
    });
    const { request } = await getRegistered(mediator, number);
    expect(request.recordedBy).toBe(mediator.name);
    expect(request.earlier).toMatchObject([
      {
        before: { referrer: "victim_support", legalPhase: "after_trial", inCustody: false },
        changedBy: coordinator.name,
      },
      { before: { offenceCategory: "violence", account: null }, changedBy: mediator.name, reason },
    ]);
    expect((await facts(registrationId)).offence_category).toBe("traffic");
    expect((await superuser.query("select distinct cause from late_changes where year = 2021")).rows).toEqual([
      { cause: "correction" },
    ]);
    await expect(put(mediator, number, {})).rejects.toMatchObject({ rule: "nothingCorrected" });
  });

  test("the day of the offence may be a period or a year; the day of receipt is before what followed", async () => {
    const { number, registrationId, harmed } = await makeCase(mediator);
    await put(mediator, number, { offenceOn: "2019-01-01", offenceUntil: "2019-12-31" });
    expect((await getRegistered(mediator, number)).request.content).toMatchObject({
      ...{ offenceOn: "2019-01-01", offenceUntil: "2019-12-31" },
    });
    await put(mediator, number, { receivedOn: "2021-02-28" });
    expect((await facts(registrationId)).received_on).toBe("2021-02-28");
    const said = { key: crypto.randomUUID(), number, partyId: harmed, decision: "agreed", decidedOn: "2021-03-01" };
    await recordDecision(mediator, said);
    const refused = async (changed: Record<string, string>) =>
      put(mediator, number, changed).catch((one) => [one.rule, one.field]);
    expect(await refused({ receivedOn: "2021-03-02" })).toEqual(["receivedAfter", "receivedOn"]);
    expect(await refused({ receivedOn: "2018-06-01" })).toEqual(["offenceAfterReceived", "offenceOn"]);
    expect(await refused({ offenceOn: "2021-03-01", offenceUntil: "" })).toEqual(["offenceAfterReceived", "offenceOn"]);
    await expect(put(mediator, number, { offenceOn: "2020-01-01", offenceUntil: "2019-12-31" })).rejects.toThrow(
      "periodBackwards",
    );
  });

  test("of two tabs the second is told of what the first changed too", async () => {
    const { number } = await makeCase(mediator);
    const late = await sent(coordinator, number, { offenceCategory: "threat" });
    const other = await sent(coordinator, number, { referrer: "court" });
    await put(mediator, number, { offenceCategory: "property" });
    await correctRegistration(coordinator, other);
    await expect(correctRegistration(coordinator, late)).rejects.toMatchObject({
      rule: "changedMeanwhile",
      also: [
        { field: "referrer", rule: "changedByOther", present: "court" },
        { field: "offenceCategory", rule: "changedByBoth", present: "property" },
      ],
    });
  });
});

describe("part 6, promise 4: a region is put right, and who sees it goes along", () => {
  test("a case goes to the coordinator of the other region, and stays its mediator's", async () => {
    const south = await makeActor(superuser, "coordinator", ["south"]);
    const { number, registrationId } = await makeCase(mediator);
    await put(coordinator, number, { region: "south" });
    expect(await facts(registrationId)).toMatchObject({ region: "south" });
    expect((await getCase(mediator, number)).region).toBe("south");
    expect((await getCase(south, number)).region).toBe("south");
    await expect(getCase(coordinator, number)).rejects.toMatchObject({ name: "NotFound" });
    expect((await listCaseload(coordinator, { status: "open", page: 1, q: number })).total).toBe(0);
    const { rows } = await superuser.query(
      "select user_id, fields from audit_entries where registration_id = $1 and action = 'cases.correct'",
      [registrationId],
    );
    expect(rows).toEqual([{ user_id: coordinator.id, fields: ["region"] }]);
  });

  test("what waits goes to the other region's desk of work, before it is taken up; what was turned down is put right too", async () => {
    const south = await makeActor(superuser, "mediator", ["south"]);
    const id = await register(mediator, registrationValues());
    await put(desk, id, { region: "south", offenceCategory: "sexual" });
    expect((await getRegistration(south, id)).registration).toMatchObject({
      region: "south",
      offenceCategory: "sexual",
    });
    // Whoever recorded it still sees it, and may put right where it belongs.
    await put(mediator, id, { region: "north" });
    await expect(getRegistration(south, id)).rejects.toMatchObject({ name: "NotFound" });
    await turnDown(desk, { registrationId: id, reason: "other", assessedOn: "2021-03-05" });
    await put(coordinator, id, { offenceCategory: "threat" });
    await expect(put(mediator, id, { offenceCategory: "violence" })).rejects.toMatchObject({ name: "NotFound" });
    expect(await facts(id)).toMatchObject({ region: "north", offence_category: "threat" });
    expect(await rebuildFacts()).toMatchObject({ changed: 0, standings: 0 });
  });
});

test("part 6, promise 4: a later import does not put back what was corrected here, and says where it would", async () => {
  const files = (category: string, name: string) =>
    folderOf({
      "registrations.csv": [
        "registration_ref,received_on,referrer,offence_category,offence_on,legal_phase,in_custody,region,decision,decided_on,not_taken_up_reason,mediator_email,closed_on",
        `P1,2021-03-01,police,${category},2020-05-01,unknown,no,north,taken_up,2021-03-05,,,`,
      ],
      "parties.csv": [
        "party_ref,registration_ref,side,role,initiator,given_name,family_name",
        `P1h,P1,harmed,victim,yes,Anna,${name}`,
        "P1r,P1,responsible,offender,no,Bert,Bos",
      ],
    });
  expect(await importing(await files("violence", "Jansen"))).toMatchObject({ kind: "loaded" });
  const { rows } = await superuser.query<{ number: string; id: string }>(
    "select number, p.id from registrations r join parties p on p.registration_id = r.id where p.ref = 'P1h'",
  );
  const [{ number, id } = { number: "", id: "" }] = rows;
  await put(coordinator, number, { offenceCategory: "traffic", offenceOn: "2020-01-01", offenceUntil: "2020-12-31" });
  const { parties } = await getRegistered(coordinator, number);
  const { id: _, earlier: __, recordedAt: ___, recordedBy: ____, ...party } = parties[0] ?? {};
  const head = { key: crypto.randomUUID(), of: number, partyId: id, shown: shownIn(party), reason };
  await correctParty(coordinator, { ...asTyped(party), ...head, familyName: "Janssen" });

  const stands = async () => {
    const { request, parties } = await getRegistered(coordinator, number);
    return [request.content.offenceCategory, request.content.offenceUntil, parties[0]?.familyName];
  };
  expect(await importing(await files("violence", "Jansen"))).toMatchObject({ kind: "loaded" });
  expect(await stands()).toEqual(["traffic", "2020-12-31", "Janssen"]);
  expect(await importing(await files("threat", "Jans"))).toMatchObject({ kind: "refused" });
  expect(await stands()).toEqual(["traffic", "2020-12-31", "Janssen"]);
});
