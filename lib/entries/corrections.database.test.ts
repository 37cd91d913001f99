import { describe, expect, test } from "vitest";
import { getCase } from "@/lib/cases/queries";
import { timelineOf } from "@/lib/cases/timeline";
import { closeCase } from "@/lib/closing-reports/close";
import { correctContactAttempt, recordContactAttempt } from "@/lib/contact-attempts/entry";
import { correctDecision, recordDecision } from "@/lib/decisions/entry";
import { correctMediatedContact, recordMediatedContact } from "@/lib/mediated-contacts/entry";
import { auditOf } from "@/testing/audit";
import { useDatabase } from "@/testing/database";
import { entriesOfAllKinds } from "@/testing/entries";
import { makeActor } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");
const broken = (rule: string, field = "") => expect.objectContaining({ name: "RuleBroken", rule, field });
const key = () => crypto.randomUUID();

type Made = Awaited<ReturnType<typeof agreedCase>>;

async function agreedCase() {
  const made = await makeCase(mediator);
  for (const partyId of [made.harmed, made.responsible]) await recordDecision(mediator, said(made, partyId));
  return made;
}

const said = ({ number }: { number: string }, partyId: string, decision = "agreed", decidedOn = "2021-03-12") => ({
  ...{ key: key(), number, partyId, decision, decidedOn },
});
const attempt = ({ number, responsible }: Made) => ({
  ...{ key: key(), number, partyId: responsible, direction: "outgoing", channel: "phone" },
  ...{ result: "no_answer", at: "2021-03-10T11:40", note: "Geen gehoor." },
});
const contact = ({ number }: Made) => ({ key: key(), number, heldOn: "2021-04-01", form: "conversation" });

const correction = (more: object = {}) => ({ reason: "Het was anders.", ...more });

describe.each(entriesOfAllKinds)("$kind", ({ kind, record: [, record], correct: [, correct], typed, other }) => {
  async function recorded() {
    const made = await agreedCase();
    const entry = { key: key(), number: made.number, ...typed(made) };
    await record(mediator, entry);
    const correcting = (more: object, corrects = entry.key) => ({
      ...entry,
      ...correction(more),
      key: key(),
      corrects,
    });
    const now = async () => {
      const theCase = await getCase(mediator, made.number);
      const ofEntry = theCase[kind].filter((one) => !("decidedOn" in one) || one.decidedOn === "2021-03-20");
      return { theCase, current: ofEntry, versions: theCase.versions[kind] };
    };
    return { made, entry, correcting, now };
  }

  test("promise 5: a correction counts from then on, and what was there first stays", async () => {
    const { made, entry, correcting, now } = await recorded();
    const one = correcting(other);
    await correct(mediator, one);
    const { current, versions, theCase } = await now();
    expect(current).toMatchObject([{ ...other, id: one.key, corrects: entry.key, reason: "Het was anders." }]);
    expect(versions.find((version) => version.id === entry.key)).toMatchObject({ counts: false, reason: null });
    expect(timelineOf(theCase).find((event) => event.id === one.key)?.corrections).toHaveLength(1);
    expect((await auditOf(superuser, made.registrationId)).at(-1)?.fields.toSorted()).toEqual(
      Object.keys(other).toSorted(),
    );
  });

  test("promise 5: what did not happen says so and counts nowhere, and can be set right again", async () => {
    const { correcting, now } = await recorded();
    const voided = correcting({ ...other, voided: "on" });
    await correct(mediator, voided);
    expect((await now()).current).toEqual([]);
    const back = correcting({}, voided.key);
    await correct(mediator, back);
    expect((await now()).current.map((one) => one.id)).toEqual([back.key]);
  });

  test("promise 5: of what did not happen the reason can be set right, and nothing but the reason", async () => {
    const { made, correcting, now } = await recorded();
    const voided = correcting({ voided: "on" });
    await correct(mediator, voided);
    await expect(correct(mediator, correcting({ voided: "on" }, voided.key))).rejects.toEqual(
      broken("nothingCorrected"),
    );
    await correct(mediator, correcting({ ...other, voided: "on", reason: "Dubbel." }, voided.key));
    expect((await now()).current).toEqual([]);
    expect((await auditOf(superuser, made.registrationId)).at(-1)?.fields).toEqual(["reason"]);
  });

  test("promise 5: what did not happen is put back only where the rules of entry hold now", async () => {
    const { made, correcting, now } = await recorded();
    const voided = correcting({ voided: "on" });
    await correct(mediator, voided);
    await superuser.query(
      "update registrations set received_on = '2021-05-01', assessed_on = '2021-05-01' where id = $1",
      [made.registrationId],
    );
    await expect(correct(mediator, correcting({}, voided.key))).rejects.toMatchObject({
      rule: expect.stringMatching(/^before(Received|TakenUp)$/),
    });
    expect((await now()).current).toEqual([]);
  });

  test("promise 5: of two corrections at once one is written, and the other is told of the newest and can be sent again", async () => {
    const { correcting, now } = await recorded();
    const both = [correcting(other), correcting({ voided: "on" })];
    const came = await Promise.allSettled(both.map((one) => correct(mediator, one)));
    expect(came.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const lost = both[came.findIndex((one) => one.status === "rejected")];
    const won = both[came.findIndex((one) => one.status === "fulfilled")];
    const told = await correct(mediator, lost).catch((error) => error);
    expect(told).toMatchObject({ rule: "changedMeanwhile", standing: { corrects: won?.key } });
    await correct(mediator, { ...lost, ...told.standing });
    expect((await now()).versions.filter((one) => one.corrects !== null)).toHaveLength(2);
  });

  test("promise 5: sent twice it is written once; with something else in it, it is not lost without a word", async () => {
    const { made, correcting, now } = await recorded();
    const one = correcting(other);
    const before = (await auditOf(superuser, made.registrationId)).length;
    await Promise.all([correct(mediator, one), correct(mediator, one)]);
    await correct(mediator, one);
    expect((await now()).versions.filter((version) => version.corrects !== null)).toHaveLength(1);
    expect(await auditOf(superuser, made.registrationId)).toHaveLength(before + 1);
    await expect(correct(mediator, { ...one, reason: "Toch niet." })).rejects.toEqual(broken("alreadySent"));
  });

  test("promise 5: one that changes nothing, has no reason, or is of another or a closed case is refused", async () => {
    const { made, correcting, now } = await recorded();
    await expect(correct(mediator, correcting({}))).rejects.toEqual(broken("nothingCorrected"));
    await expect(correct(mediator, correcting({ ...other, reason: " " }))).rejects.toMatchObject({ name: "ZodError" });
    const elsewhere = await recorded();
    await expect(correct(mediator, { ...correcting(other), corrects: elsewhere.entry.key })).rejects.toMatchObject({
      name: "NotFound",
    });
    const report = { reason: "other", recovery: "unknown", summary: "Klaar." };
    await closeCase(mediator, { ...report, key: key(), number: made.number, closedOn: "2021-06-01" });
    await expect(correct(mediator, correcting(other))).rejects.toEqual(broken("caseClosed"));
    expect((await now()).versions.filter((one) => one.corrects !== null)).toEqual([]);
  });
});

test("promise 5: recorded under the wrong person, it becomes the other's", async () => {
  const made = await agreedCase();
  const first = attempt(made);
  await recordContactAttempt(mediator, first);
  await correctContactAttempt(mediator, {
    ...first,
    ...correction(),
    key: key(),
    corrects: first.key,
    partyId: made.harmed,
  });
  expect((await getCase(mediator, made.number)).contact_attempts.map((one) => one.partyId)).toEqual([made.harmed]);
});

test("promise 5: what was corrected stands in the story where its first version stood", async () => {
  const made = await agreedCase();
  const one = attempt(made);
  const other = { ...attempt(made), beside: one.key };
  for (const each of [one, other]) await recordContactAttempt(mediator, each);
  const story = async () =>
    timelineOf(await getCase(mediator, made.number)).flatMap(({ kind, id }) =>
      kind === "contact_attempts" ? [id] : [],
    );
  expect(await story()).toEqual([other.key, one.key]);
  const corrected = { ...one, ...correction(), key: key(), corrects: one.key, result: "reached" };
  await correctContactAttempt(mediator, corrected);
  expect(await story()).toEqual([other.key, corrected.key]);
});

test("promise 5: a corrected decision keeps its place in the order of its day", async () => {
  const made = await makeCase(mediator);
  const [first, last] = [said(made, made.harmed, "declined"), said(made, made.harmed, "declined")];
  for (const one of [first, last]) await recordDecision(mediator, one);
  const harmed = async () => (await getCase(mediator, made.number)).parties.find((party) => party.id === made.harmed);
  const correct = (corrects: string, decision: string) =>
    correctDecision(mediator, { ...first, ...correction(), key: key(), corrects, decision });
  await expect(correct(first.key, "withdrawn")).rejects.toEqual(broken("nothingToWithdraw", "decision"));
  await correct(first.key, "agreed");
  expect((await harmed())?.lastDecision).toBe("declined");
  await correct(last.key, "withdrawn");
  expect((await harmed())?.lastDecision).toBe("withdrawn");
});

test("promise 5: a withdrawal that came from elsewhere without a word before keeps its place when its day is set right", async () => {
  const made = await makeCase(mediator);
  const first = said(made, made.harmed, "declined");
  await recordDecision(mediator, first);
  await superuser.query("update decisions set decision = 'withdrawn' where id = $1", [first.key]);
  const typed = { ...first, ...correction(), decision: "withdrawn", corrects: first.key };
  const otherParty = { ...typed, key: key(), partyId: made.responsible };
  await expect(correctDecision(mediator, otherParty)).rejects.toEqual(broken("nothingToWithdraw", "decision"));
  const later = { ...typed, key: key(), decidedOn: "2021-03-14" };
  await correctDecision(mediator, later);
  const decisions = async () => (await getCase(mediator, made.number)).decisions;
  expect(await decisions()).toMatchObject([{ decision: "withdrawn", decidedOn: "2021-03-14" }]);
  const voided = { ...later, key: key(), corrects: later.key, voided: "on" };
  await correctDecision(mediator, voided);
  const back = { ...later, key: key(), corrects: voided.key };
  await expect(correctDecision(mediator, back)).rejects.toEqual(broken("nothingToWithdraw", "decision"));
  expect(await decisions()).toEqual([]);
});

test("promise 5: a note that was stored with CRLF is not corrected by a form that leaves it as it was", async () => {
  const made = await agreedCase();
  const first = attempt(made);
  await recordContactAttempt(mediator, first);
  await superuser.query("update contact_attempts set note = E'Een\\r\\ntwee' where id = $1", [first.key]);
  const typed = { ...first, ...correction(), key: key(), corrects: first.key, note: "Een\ntwee" };
  await expect(correctContactAttempt(mediator, typed)).rejects.toEqual(broken("nothingCorrected"));
});

test("promise 5: what a correction leaves as it was is not asked about again, since history may be otherwise", async () => {
  const made = await agreedCase();
  const first = attempt(made);
  await recordContactAttempt(mediator, first);
  await superuser.query("update contact_attempts set at = '2015-01-02T10:11:12Z', channel = 'letter' where id = $1", [
    first.key,
  ]);
  const typed = { ...first, ...correction(), at: "2015-01-02T11:11", channel: "letter", note: "Wel gehoor." };
  await correctContactAttempt(mediator, { ...typed, key: key(), corrects: first.key });
  const [now] = (await getCase(mediator, made.number)).contact_attempts;
  expect(now).toMatchObject({ note: "Wel gehoor.", at: new Date("2015-01-02T10:11:12Z") });
});

test("promise 5: an agreement is not taken away while contact that relied on it stands", async () => {
  const made = await agreedCase();
  const [{ id: agreed } = { id: "" }] = (await getCase(mediator, made.number)).versions.decisions;
  const held = contact(made);
  await recordMediatedContact(mediator, held);
  const declined = { ...said(made, made.harmed, "declined"), corrects: agreed, reason: "Verkeerd gehoord." };
  for (const voided of ["", "on"]) {
    await expect(correctDecision(mediator, { ...declined, voided })).rejects.toEqual(
      broken("contactRelies", "decision"),
    );
  }
  const none = { ...held, key: key(), corrects: held.key, voided: "on", reason: "Ging niet door." };
  await correctMediatedContact(mediator, none);
  await correctDecision(mediator, { ...declined, voided: "" });
  expect((await getCase(mediator, made.number)).status).toBe("stopped");
});
