import { describe, expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { wallClock } from "@/core/calendar";
import { now } from "@/core/clock";
import { listCaseload } from "@/lib/caseload/queries";
import { assignMediator } from "@/lib/cases/assign-mediator";
import { getAssignment, getCase } from "@/lib/cases/queries";
import { closeCase } from "@/lib/closing-reports/close";
import { recordContactAttempt } from "@/lib/contact-attempts/entry";
import { correctContactDetails } from "@/lib/contact-details/correct";
import { recordDecision } from "@/lib/decisions/entry";
import { recordMediatedContact } from "@/lib/mediated-contacts/entry";
import { getCompartment } from "@/lib/parties/compartment";
import { auditOf } from "@/testing/audit";
import { useDatabase } from "@/testing/database";
import { entriesOfAllKinds } from "@/testing/entries";
import { makeActor } from "@/testing/factories";
import { detailsValues, makeCase } from "@/testing/registrations";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");
const usual = { status: "open", page: 1 } as const;
const broken = (rule: string, field = "") => expect.objectContaining({ name: "RuleBroken", rule, field });

type Made = Awaited<ReturnType<typeof makeCase>>;

const attempt = ({ number, responsible }: Made) => ({
  key: crypto.randomUUID(),
  number,
  partyId: responsible,
  direction: "outgoing",
  channel: "phone",
  result: "no_answer",
  at: "2021-03-10T11:40",
  note: "",
});
const decision = ({ number }: Made, partyId: string, said = "agreed", decidedOn = "2021-03-12") => ({
  key: crypto.randomUUID(),
  number,
  partyId,
  decision: said,
  decidedOn,
});
const contact = ({ number }: Made, heldOn = "2021-04-01") => ({
  key: crypto.randomUUID(),
  number,
  heldOn,
  form: "conversation",
});
const report = ({ number }: Made, more: Record<string, string> = {}) => ({
  key: crypto.randomUUID(),
  number,
  closedOn: "2021-06-01",
  reason: "other",
  recovery: "unknown",
  summary: "Afgerond.",
  ...more,
});
const details = ({ number, responsible }: Made, more: Record<string, string> = {}) => ({
  number,
  partyId: responsible,
  ...detailsValues(),
  versions: "",
  ...more,
});

async function agreedCase(): Promise<Made> {
  const made = await makeCase(mediator);
  await recordDecision(mediator, decision(made, made.harmed));
  await recordDecision(mediator, decision(made, made.responsible));
  return made;
}

/** Every write on a case, as it can be sent again and again, by what it is called in the audit trail. */
type Write = [action: string, write: (made: Made) => () => Promise<void>];
const writes: Write[] = [
  ...entriesOfAllKinds.map(
    ({ kind, record: [, record], typed }): Write => [
      `${kind}.record`,
      (made) => sending(record, { key: crypto.randomUUID(), number: made.number, ...typed(made) }),
    ],
  ),
  ["cases.close", (made) => sending(closeCase, report(made))],
  ["contact_details.correct", (made) => sending(correctContactDetails, details(made, { phone: "06 11112222" }))],
];

function sending(verb: (actor: Actor, input: unknown) => Promise<void>, input: object): () => Promise<void> {
  return () => verb(mediator, input);
}

describe.each(writes)("%s", (action, write) => {
  test("promise 6: leaves its row in the audit trail, once, however often it is sent", async () => {
    const made = await agreedCase();
    const before = await auditOf(superuser, made.registrationId);
    const send = write(made);
    await Promise.all([send(), send()]);
    await send();
    const after = await auditOf(superuser, made.registrationId);
    expect(after.slice(before.length)).toMatchObject([{ action, user_id: mediator.id }]);
  });

  test("promise 6: is undone where its audit row can't be written", async () => {
    const made = await agreedCase();
    const before = await getCase(mediator, made.number);
    await superuser.query(
      "create or replace function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$",
    );
    await superuser.query(
      "create trigger refuse before insert on audit_entries for each row execute function refuse()",
    );
    await expect(write(made)()).rejects.toThrow("database error");
    await superuser.query("drop trigger refuse on audit_entries");
    expect(await getCase(mediator, made.number)).toEqual(before);
  });

  test("promise 8: is refused on a closed case, which stays as it is", async () => {
    const made = await agreedCase();
    await closeCase(mediator, report(made));
    const before = await getCase(mediator, made.number);
    await expect(write(made)()).rejects.toEqual(broken("caseClosed"));
    expect(await getCase(mediator, made.number)).toEqual(before);
  });
});

test("promise 8: an attempt is never in the future, nor at a time that the clock skipped, nor of a party of another case", async () => {
  const [made, other] = [await makeCase(mediator), await makeCase(mediator)];
  const ahead = wallClock(new Date(now().getTime() + 120_000));
  await expect(recordContactAttempt(mediator, { ...attempt(made), at: ahead })).rejects.toEqual(broken("future", "at"));
  await expect(recordContactAttempt(mediator, { ...attempt(made), at: "2021-03-28T02:30" })).rejects.toEqual(
    broken("momentSkipped", "at"),
  );
  await expect(recordContactAttempt(mediator, { ...attempt(made), partyId: other.harmed })).rejects.toMatchObject({
    name: "NotFound",
  });
  expect((await getCase(mediator, made.number)).contact_attempts).toEqual([]);
});

test("promise 8: whoever never agreed can't withdraw", async () => {
  const made = await makeCase(mediator);
  await expect(recordDecision(mediator, decision(made, made.harmed, "withdrawn"))).rejects.toEqual(
    broken("nothingToWithdraw", "decision"),
  );
  await recordDecision(mediator, decision(made, made.harmed, "agreed", "2021-03-12"));
  await recordDecision(mediator, decision(made, made.harmed, "withdrawn", "2021-03-12"));
  expect((await getCase(mediator, made.number)).decisions.map((one) => one.decision)).toEqual(["agreed", "withdrawn"]);
});

test("promise 8: contact needs both sides' agreement by its day, and a case by then", async () => {
  const made = await makeCase(mediator);
  await recordDecision(mediator, decision(made, made.harmed, "agreed", "2021-03-12"));
  await expect(recordMediatedContact(mediator, contact(made))).rejects.toEqual(broken("notBothAgreed", "heldOn"));
  await recordDecision(mediator, decision(made, made.responsible, "agreed", "2021-04-02"));
  await expect(recordMediatedContact(mediator, contact(made, "2021-04-01"))).rejects.toEqual(
    broken("notBothAgreed", "heldOn"),
  );
  await expect(recordMediatedContact(mediator, contact(made, "2021-03-04"))).rejects.toEqual(
    broken("beforeTakenUp", "heldOn"),
  );
  await recordMediatedContact(mediator, contact(made, "2021-04-02"));
  expect((await getCase(mediator, made.number)).status).toBe("contact_made");
});

test("promise 8: a closing that contradicts what was recorded is refused with the reason", async () => {
  const made = await agreedCase();
  await expect(closeCase(mediator, report(made, { reason: "contact_completed" }))).rejects.toEqual(
    broken("completedWithoutContact", "reason"),
  );
  await expect(closeCase(mediator, report(made, { closedOn: "2021-03-11" }))).rejects.toEqual(
    broken("closedBeforeLastEvent", "closedOn"),
  );
  expect((await getCase(mediator, made.number)).closedOn).toBeNull();
});

test("promise 6: reading how to reach somebody is audited as writing is", async () => {
  const made = await makeCase(mediator);
  await getCompartment(mediator, made.harmed);
  expect((await auditOf(superuser, made.registrationId)).at(-1)).toMatchObject({
    action: "contact_details.read",
    user_id: mediator.id,
  });
});

test("promise 6: the audit trail names the fields that changed, and holds none of what stands in them", async () => {
  const made = await makeCase(mediator);
  await correctContactDetails(mediator, details(made, { phone: "06 11113333", city: "Assen" }));
  const [last] = (await auditOf(superuser, made.registrationId)).slice(-1);
  expect(last?.fields.toSorted()).toEqual(["city", "phone"]);
  const { rows } = await superuser.query("select audit_entries::text as row from audit_entries");
  expect(JSON.stringify(rows)).not.toMatch(/11113333|Assen/);
});

test("promise 11: whoever corrects what somebody else has corrected since is told, keeps what they typed, and can mean it", async () => {
  const made = await makeCase(mediator);
  await correctContactDetails(mediator, details(made, { phone: "06 11112222" }));
  const late = details(made, { phone: "06 11113333" });
  const told = await correctContactDetails(mediator, late).catch((error) => error);
  expect(told).toMatchObject({
    rule: "changedMeanwhile",
    standing: { versions: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  });
  expect((await getCompartment(mediator, made.responsible)).details.phone).toBe("06 11112222");
  await correctContactDetails(mediator, { ...late, ...told.standing });
  expect((await getCompartment(mediator, made.responsible)).details.phone).toBe("06 11113333");
});

test("promise 9: a case without a mediator is given one of its region by a coordinator, once", async () => {
  const made = await makeCase(mediator);
  await superuser.query("update registrations set mediator_id = null where id = $1", [made.registrationId]);
  const [coordinator, far] = [
    await makeActor(superuser, "coordinator"),
    await makeActor(superuser, "mediator", ["south"]),
  ];
  const give = (mediatorId: string) => assignMediator(coordinator, { number: made.number, mediatorId });
  await expect(give(far.id)).rejects.toEqual(broken("mediatorOfOtherRegion", "mediatorId"));
  await Promise.all([give(mediator.id), give(mediator.id)]);
  await expect(give(coordinator.id)).rejects.toEqual(broken("assignedAlready"));
  expect((await getCase(mediator, made.number)).mediator?.id).toBe(mediator.id);
  expect((await auditOf(superuser, made.registrationId)).filter((row) => row.action === "cases.assign")).toHaveLength(
    1,
  );
});

test("promise 11: a report that is sent again with something else in it is not lost without a word", async () => {
  const made = await agreedCase();
  const sent = report(made);
  await closeCase(mediator, sent);
  await expect(closeCase(mediator, { ...sent, summary: "Iets anders." })).rejects.toEqual(broken("caseClosed"));
});

test("promise 8: a result that can't be of its channel, and a day before anything was registered, are refused", async () => {
  const made = await makeCase(mediator);
  const record = (more: Record<string, string>) => recordContactAttempt(mediator, { ...attempt(made), ...more });
  await expect(record({ channel: "letter", result: "no_answer" })).rejects.toEqual(
    broken("resultOfOtherChannel", "result"),
  );
  await expect(record({ direction: "incoming", result: "no_answer" })).rejects.toEqual(
    broken("resultOfOtherChannel", "result"),
  );
  await expect(record({ at: "2015-03-10T11:40" })).rejects.toEqual(broken("beforeReceived", "at"));
  await expect(recordDecision(mediator, decision(made, made.harmed, "agreed", "2015-03-10"))).rejects.toEqual(
    broken("beforeReceived", "decidedOn"),
  );
});

test.each([
  ["has left", "ended_at = now()"],
  ["does other work now", "role = 'management', regions = '{}'"],
])("promise 9: the cases of a mediator who %s are without one, and can be given to another", async (_, change) => {
  const [leaving, coordinator] = [await makeActor(superuser, "mediator"), await makeActor(superuser, "coordinator")];
  const made = await makeCase(leaving);
  const give = () => assignMediator(coordinator, { number: made.number, mediatorId: mediator.id });
  const without = () => listCaseload(coordinator, { ...usual, mediator: "none" });
  await expect(give()).rejects.toEqual(broken("assignedAlready"));
  expect((await without()).cases.map(({ number }) => number)).not.toContain(made.number);
  await superuser.query(`update users set ${change} where id = $1`, [leaving.id]);
  expect((await getCase(coordinator, made.number)).mediator).toMatchObject({ id: leaving.id, hasLeft: true });
  expect((await without()).cases.map(({ number }) => number)).toContain(made.number);
  expect((await getAssignment(coordinator, made.number)).mediators.map((one) => one.id)).toContain(mediator.id);
  await give();
  expect((await getCase(mediator, made.number)).mediator).toMatchObject({ id: mediator.id, hasLeft: false });
});
