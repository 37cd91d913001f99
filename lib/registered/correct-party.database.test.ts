import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { listCaseload } from "@/lib/caseload/queries";
import { getCase } from "@/lib/cases/queries";
import { timelineOf } from "@/lib/cases/timeline";
import { correctContactAttempt, recordContactAttempt } from "@/lib/contact-attempts/entry";
import { recordDecision } from "@/lib/decisions/entry";
import { recordMediatedContact } from "@/lib/mediated-contacts/entry";
import { addParty } from "@/lib/registered/add-party";
import { correctParty } from "@/lib/registered/correct-party";
import { getRegistered } from "@/lib/registered/queries";
import { shownIn } from "@/lib/registered/schema";
import { getRegistration } from "@/lib/registrations/queries";
import { register } from "@/lib/registrations/register";
import { rebuildFacts } from "@/lib/statistics/rebuild-facts";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { makeCase, partyValues, registrationValues } from "@/testing/registrations";

const { superuser } = await useDatabase();
let mediator: Actor;
let coordinator: Actor;
let desk: Actor;

beforeAll(async () => {
  mediator = await makeActor(superuser, "mediator");
  coordinator = await makeActor(superuser, "coordinator");
  desk = await makeActor(superuser, "registration_desk");
});

const reason = "Verkeerd verstaan.";

/** What the form shows of a party, as it is sent back with what somebody changed. */
async function sent(actor: Actor, of: string, partyId: string, changed: Record<string, string | undefined> = {}) {
  const { parties } = await getRegistered(actor, of);
  const found = parties.find(({ id }) => id === partyId);
  if (!found) throw new Error("no such party");
  const { id: _, earlier: __, recordedAt: ___, recordedBy: ____, ...content } = found;
  const fields = Object.entries(content).map(([name, value]) => [name, value === true ? "on" : String(value || "")]);
  const key = crypto.randomUUID();
  return { ...Object.fromEntries(fields), key, of, partyId, shown: shownIn(content), reason, ...changed };
}

const put = async (actor: Actor, of: string, partyId: string, changed: Record<string, string | undefined>) =>
  correctParty(actor, await sent(actor, of, partyId, changed));

const facts = async (registrationId: string) =>
  (await superuser.query("select * from facts where registration_id = $1", [registrationId])).rows[0];

describe("part 6, promise 4: who a party is, is corrected in versions", () => {
  test("with who, when and why; the first stays to be seen, and the audit trail names the fields", async () => {
    const { number, harmed, registrationId } = await makeCase(mediator);
    await put(mediator, number, harmed, { givenName: "Hannah", birthOn: "1990-05-01" });
    await put(coordinator, number, harmed, { familyName: "de Fries", reason: "Zo schrijft zij het." });
    const { parties } = await getCase(mediator, number);
    expect(parties[0]).toMatchObject({ givenName: "Hannah", familyName: "de Fries", birthOn: "1990-05-01" });
    const [party] = (await getRegistered(mediator, number)).parties;
    expect(party?.earlier).toMatchObject([
      { before: { familyName: "de Vries" }, changedBy: coordinator.name, reason: "Zo schrijft zij het." },
      { before: { givenName: "Hanna", birthOn: null }, changedBy: mediator.name, reason },
    ]);
    expect(party?.recordedBy).toBe(mediator.name);
    const { rows } = await superuser.query(
      "select action, party_id, fields from audit_entries where registration_id = $1 and action = 'cases.correct' order by id",
      [registrationId],
    );
    expect(rows).toEqual([
      { action: "cases.correct", party_id: harmed, fields: ["givenName", "birthOn"] },
      { action: "cases.correct", party_id: harmed, fields: ["familyName"] },
    ]);
    // It is found by what it is called now.
    const found = async (q: string) => (await listCaseload(mediator, { status: "open", page: 1, q })).total;
    expect([await found("fries"), await found("de vries")]).toEqual([1, 0]);
  });

  test("sent twice it is written once; without a change, or a reason, nothing is", async () => {
    const { number, harmed } = await makeCase(mediator);
    const form = await sent(mediator, number, harmed, { familyName: "Bos" });
    await correctParty(mediator, form);
    await correctParty(mediator, form);
    expect((await getRegistered(mediator, number)).parties[0]?.earlier).toHaveLength(1);
    await expect(put(mediator, number, harmed, {})).rejects.toMatchObject({ rule: "nothingCorrected" });
    await expect(put(mediator, number, harmed, { familyName: "Vos", reason: " " })).rejects.toThrow();
  });

  test("two tabs: what another changed stands; of what both changed the second is told", async () => {
    const { number, harmed } = await makeCase(mediator);
    const [first, second, third] = [
      await sent(mediator, number, harmed, { familyName: "Bos" }),
      await sent(coordinator, number, harmed, { birthOn: "1980-01-02" }),
      await sent(coordinator, number, harmed, { familyName: "Bosch" }),
    ];
    await correctParty(mediator, first);
    await correctParty(coordinator, second);
    expect((await getCase(mediator, number)).parties[0]).toMatchObject({ familyName: "Bos", birthOn: "1980-01-02" });
    await expect(correctParty(coordinator, third)).rejects.toMatchObject({
      rule: "changedMeanwhile",
      also: [
        { field: "familyName", rule: "changedByBoth", present: "Bos" },
        { field: "birthOn", rule: "changedByOther", present: "1980-01-02" },
      ],
    });
    await Promise.allSettled(["Een", "Twee"].map(async (familyName) => put(mediator, number, harmed, { familyName })));
    const { rows } = await superuser.query(
      "select count(*)::int as heads from party_versions v where party_id = $1 and not exists (select from party_versions l where l.corrects = v.id)",
      [harmed],
    );
    expect(rows).toEqual([{ heads: 1 }]);
  });

  test("a side, a role and who asks: facts and standing follow, and a year that is over says so", async () => {
    const { number, harmed, responsible, registrationId } = await makeCase(mediator);
    expect((await facts(registrationId)).initiating_side).toBe("harmed");
    await superuser.query("truncate late_changes");
    await expect(put(mediator, number, harmed, { initiator: undefined })).rejects.toMatchObject({
      rule: "lastInitiator",
      field: "initiator",
    });
    await put(mediator, number, responsible, { initiator: "on" });
    await put(mediator, number, harmed, { initiator: undefined });
    expect((await facts(registrationId)).initiating_side).toBe("responsible");
    expect((await superuser.query("select distinct cause from late_changes where year = 2021")).rows).toEqual([
      { cause: "correction" },
    ]);
    const waits = "select waits_for from standings where registration_id = $1";
    expect((await superuser.query(waits, [registrationId])).rows).toEqual([{ waits_for: [responsible] }]);
    // Both typed the wrong way round are put right one after the other.
    await put(mediator, number, harmed, { side: "responsible", role: "offender" });
    await put(mediator, number, responsible, { side: "harmed", role: "victim" });
    expect((await facts(registrationId)).initiating_side).toBe("harmed");
    await expect(put(mediator, number, harmed, { side: "harmed" })).rejects.toThrow();
  });

  test("a contact stays one between both sides", async () => {
    const { number, harmed, responsible } = await makeCase(mediator, {
      parties: [partyValues("harmed", true), partyValues("responsible", false), partyValues("harmed", false)],
    });
    for (const partyId of [harmed, responsible])
      await recordDecision(mediator, {
        key: crypto.randomUUID(),
        number,
        partyId,
        decision: "agreed",
        decidedOn: "2021-03-20",
      });
    await recordMediatedContact(mediator, {
      ...{ key: crypto.randomUUID(), number, heldOn: "2021-04-01", form: "conversation" },
      participants: [harmed, responsible].map((partyId) => ({ partyId, takesPart: "on" })),
    });
    await expect(put(mediator, number, harmed, { side: "responsible", role: "offender" })).rejects.toMatchObject({
      rule: "contactOfOneSide",
      field: "side",
    });
  });
});

describe("part 6, promise 4: a party recorded in error leaves every list, and can be put back", () => {
  test("once nothing is recorded of them any more", async () => {
    const { number, harmed, responsible, registrationId } = await makeCase(mediator, {
      parties: [
        partyValues("harmed", true),
        partyValues("responsible", false),
        partyValues("harmed", true, { familyName: "Fout" }),
      ],
    });
    const wrong = (await getCase(mediator, number)).parties.find(({ familyName }) => familyName === "Fout")?.id ?? "";
    const call = { partyId: wrong, direction: "outgoing", channel: "phone", result: "no_answer", note: "" };
    const attempt = { ...call, key: crypto.randomUUID(), number, at: "2021-03-10T11:40" };
    await recordContactAttempt(mediator, attempt);
    await expect(put(mediator, number, wrong, { voided: "on" })).rejects.toMatchObject({
      rule: "partyHasEntries",
      field: "voided",
    });
    await correctContactAttempt(mediator, {
      ...{ ...attempt, key: crypto.randomUUID(), corrects: attempt.key, partyId: harmed, reason },
    });
    await put(mediator, number, wrong, { voided: "on" });
    const theCase = await getCase(mediator, number);
    expect(theCase.parties.map(({ id }) => id)).toEqual([harmed, responsible]);
    // What stood under them at first is still told.
    const [corrected] = timelineOf(theCase).filter(({ corrections }) => corrections.length > 0);
    expect(corrected?.corrections[0]?.before.party?.familyName).toBe("Fout");
    expect((await listCaseload(mediator, { status: "open", page: 1, q: "fout" })).total).toBe(0);
    await expect(recordContactAttempt(mediator, { ...attempt, key: crypto.randomUUID() })).rejects.toThrow();
    const people = async () => (await getRegistered(mediator, number)).parties.map(({ id, voided }) => [id, voided]);
    expect(await people()).toEqual([
      [harmed, false],
      [responsible, false],
      [wrong, true],
    ]);
    await put(mediator, number, wrong, { voided: undefined, reason: "Toch wel." });
    expect((await getCase(mediator, number)).parties).toHaveLength(3);
    expect((await facts(registrationId)).initiating_side).toBe("harmed");
    await expect(put(mediator, number, responsible, { voided: "on" })).rejects.toMatchObject({ rule: "lastOfSide" });
  });
});

describe("part 6, promise 4: a party is added later", () => {
  test("to an open case, with how to reach them; sent twice once", async () => {
    const { number, registrationId } = await makeCase(mediator);
    const party = partyValues("responsible", true, { familyName: "Later", phone: "06 1234 5678" });
    const form = { key: crypto.randomUUID(), of: number, party };
    await addParty(mediator, form);
    await addParty(mediator, form);
    const { parties } = await getCase(mediator, number);
    expect(parties.map(({ familyName }) => familyName)).toEqual(["de Vries", "Postma", "Later"]);
    expect((await facts(registrationId)).initiating_side).toBe("both");
    const { rows } = await superuser.query("select phone_e164 from contact_details where party_id = $1", [form.key]);
    expect(rows).toEqual([{ phone_e164: "+31612345678" }]);
    await put(mediator, number, form.key, { initiator: undefined });
    expect((await facts(registrationId)).initiating_side).toBe("harmed");
  });

  test("the desk puts right, and adds to, what waits; nobody else's business is touched", async () => {
    const id = await register(mediator, registrationValues());
    const { parties } = await getRegistration(desk, id);
    await put(desk, id, parties[0]?.id ?? "", { familyName: "Bos" });
    await addParty(desk, { key: crypto.randomUUID(), of: id, party: partyValues("harmed", false, { city: "Assen" }) });
    expect((await getRegistration(desk, id)).parties.map(({ familyName }) => familyName)).toEqual([
      ...["Bos", "Postma", "de Vries"],
    ]);
    const far = await makeActor(superuser, "mediator", ["south"]);
    const form = await sent(desk, id, parties[0]?.id ?? "", { familyName: "Vos" });
    await expect(correctParty(far, { ...form, key: crypto.randomUUID() })).rejects.toThrow("");
    expect(await rebuildFacts()).toMatchObject({ changed: 0, standings: 0 });
  });
});
