import { expect, test } from "vitest";
import { byClock } from "@/core/request-clock";
import { listToMind } from "@/lib/cases/to-mind";
import { recordContactAttempt } from "@/lib/contact-attempts/entry";
import { recordConversation } from "@/lib/conversations/entry";
import { recordDecision } from "@/lib/decisions/entry";
import { recordGuardianConsent } from "@/lib/guardian-consents/entry";
import { recordMediatedContact } from "@/lib/mediated-contacts/entry";
import { getCompartment } from "@/lib/parties/compartment";
import { correctPersonAround, recordPersonAround } from "@/lib/people-around/entry";
import { recordWarning } from "@/lib/warnings/entry";
import { letClockMove, shiftTo } from "@/testing/clock";
import { useDatabase } from "@/testing/database";
import { makeUser, startSession } from "@/testing/factories";
import { makeCase, partyValues } from "@/testing/registrations";

const { superuser } = await useDatabase();
await letClockMove(superuser);
const user = await makeUser(superuser, "mediator");

/** Does something as the mediator, at a moment. */
const at = <T>(moment: string, work: (actor: Awaited<ReturnType<typeof startSession>>) => Promise<T>) =>
  byClock(shiftTo(moment), async () => work(await startSession(superuser, user)));

const sanne = partyValues("harmed", true, { role: "bereaved", givenName: "Sanne", birthOn: "2009-07-01" });
const family = [
  sanne,
  partyValues("harmed", false, { role: "bereaved", givenName: "Ineke" }),
  partyValues("responsible", false),
];
const made = await at("2026-02-05T10:00+01:00", (actor) =>
  makeCase(actor, { parties: family, receivedOn: "2026-02-03" }, "2026-02-05"),
);
const base = () => ({ key: crypto.randomUUID(), number: made.number, partyId: made.harmed });
const refused = expect.objectContaining({ rule: "guardianFirst" });

test("part 6, promise 3: nothing is recorded of a minor before a guardian agreed, but that they turned to us; from then on it is", async () => {
  const attempt = { direction: "outgoing", channel: "phone", result: "no_answer", note: "" };
  const talk = { purpose: "first", setting: "home", place: "", minutes: "", present: "", note: "Gesproken.", next: "" };
  const inFebruary = "2026-02-10T12:00+01:00";
  await at(inFebruary, async (actor) => {
    await expect(recordContactAttempt(actor, { ...base(), ...attempt, at: "" })).rejects.toEqual(refused);
    await expect(recordConversation(actor, { ...base(), ...talk, heldOn: "2026-02-10" })).rejects.toEqual(refused);
    const word = { decision: "informed", decidedOn: "2026-02-10" };
    await expect(recordDecision(actor, { ...base(), ...word })).rejects.toEqual(refused);
    await recordContactAttempt(actor, { ...base(), ...attempt, direction: "incoming", result: "reached", at: "" });
    expect((await listToMind(actor, made.number))[0]).toMatchObject({ around: { age: 16, lacksConsent: true } });
  });

  const guardian = { ...base(), relation: "guardian", name: "", knownOn: "2026-02-10" };
  await at(inFebruary, async (actor) => {
    const [, mother] = await listToMind(actor, made.number);
    const samePartyId = mother?.party.id ?? "";
    await expect(recordPersonAround(actor, { ...guardian, samePartyId: made.responsible })).rejects.toEqual(
      expect.objectContaining({ rule: "personOfOtherSide" }),
    );
    await recordPersonAround(actor, { ...guardian, samePartyId });
    const consent = { guardianId: guardian.key, answer: "agreed", saidOn: "2026-02-10", channel: "phone" };
    await recordGuardianConsent(actor, { ...base(), ...consent });
    await recordConversation(actor, { ...base(), ...talk, heldOn: "2026-02-10" });
    await expect(recordConversation(actor, { ...base(), ...talk, heldOn: "2026-02-09" })).rejects.toEqual(refused);
    await recordDecision(actor, { ...base(), decision: "agreed", decidedOn: "2026-02-10" });
    const { around } = await getCompartment(actor, made.harmed);
    expect(around).toMatchObject({ lacksConsent: false, people: [{ relation: "guardian", name: "Ineke de Vries" }] });
    expect((await getCompartment(actor, made.responsible)).around).toMatchObject({ people: [], age: null });
  });

  // Of a contact all who take part are asked about; a no of one guardian is enough.
  await at("2026-02-12T12:00+01:00", async (actor) => {
    await recordDecision(actor, { ...base(), partyId: made.responsible, decision: "agreed", decidedOn: "2026-02-11" });
    await recordGuardianConsent(actor, { ...base(), guardianName: "Jan", answer: "declined", saidOn: "2026-02-12" });
    const contact = { key: crypto.randomUUID(), number: made.number, heldOn: "2026-02-12", form: "message" };
    await expect(recordMediatedContact(actor, contact)).rejects.toEqual(refused);
    await recordMediatedContact(actor, { ...contact, heldOn: "2026-02-11" });
  });

  // Of age, she decides herself, and her guardian stands there no longer.
  await at("2027-07-01T12:00+02:00", async (actor) => {
    await recordConversation(actor, { ...base(), ...talk, heldOn: "2027-07-01" });
    const { around } = await getCompartment(actor, made.harmed);
    expect(around).toMatchObject({ age: 18, lacksConsent: false, people: [] });
    await expect(
      recordGuardianConsent(actor, { ...base(), guardianName: "Jan", answer: "asked", saidOn: "2027-07-01" }),
    ).rejects.toEqual(expect.objectContaining({ rule: "ofAge" }));
  });
});

test("part 6, promises 2 and 3: a warning is minded until and on its day, somebody around a party until theirs, and both are history then", async () => {
  const made = await at("2026-02-05T10:00+01:00", (actor) =>
    makeCase(actor, { receivedOn: "2026-02-03" }, "2026-02-05"),
  );
  const base = () => ({ key: crypto.randomUUID(), number: made.number, partyId: made.harmed });
  const warning = { warning: "contact_ban", against: "haar huis", untilOn: "2026-03-01", knownOn: "2026-02-10" };
  const lawyer = { ...base(), relation: "lawyer", name: "mr. De Wit", phone: "050 1234567", knownOn: "2026-02-10" };
  await at("2026-02-10T12:00+01:00", async (actor) => {
    await recordWarning(actor, { ...base(), partyId: made.responsible, ...warning });
    await recordPersonAround(actor, { ...lawyer, partyId: made.responsible });
    const wrong = {
      ...lawyer,
      key: crypto.randomUUID(),
      phone: "12",
      email: "wit",
      untilOn: "1-1-2026",
      fromOn: "2-1-2026",
    };
    await expect(recordPersonAround(actor, wrong)).rejects.toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ path: ["untilOn"], message: "endsBefore" })]),
    });
    const ends = {
      ...lawyer,
      key: crypto.randomUUID(),
      partyId: made.responsible,
      corrects: lawyer.key,
      reason: "Gestopt.",
    };
    await correctPersonAround(actor, { ...ends, untilOn: "2026-02-20" });
  });
  const around = (moment: string) =>
    at(moment, async (actor) => (await getCompartment(actor, made.responsible)).around);
  expect(await around("2026-02-20T12:00+01:00")).toMatchObject({
    people: [{ name: "mr. De Wit" }],
    warnings: [{ against: "haar huis", untilOn: "2026-03-01" }],
  });
  expect(await around("2026-03-01T23:00+01:00")).toMatchObject({ people: [], warnings: [{ against: "haar huis" }] });
  expect(await around("2026-03-02T00:30+01:00")).toMatchObject({ people: [], warnings: [] });
});
