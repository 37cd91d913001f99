import { expect, test } from "vitest";
import { addDays } from "@/core/calendar";
import { today } from "@/core/clock";
import { getCompartment } from "@/lib/parties/compartment";
import { getRegistration, listPending } from "@/lib/registrations/queries";
import { register } from "@/lib/registrations/register";
import { takeUp } from "@/lib/registrations/take-up";
import { turnDown } from "@/lib/registrations/turn-down";
import { auditOf } from "@/testing/audit";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { partyValues, registrationValues } from "@/testing/registrations";

const { superuser } = await useDatabase();

/** What the audit trail says that was written of a registration. */
async function writesOf(id: string) {
  return (await auditOf(superuser, id)).filter(({ action }) => action !== "registrations.read");
}

const broken = (rule: string, field = "") => expect.objectContaining({ name: "RuleBroken", rule, field });

test("promise 7: a registration is recorded with its parties, waits, and leaves its row in the audit trail", async () => {
  const desk = await makeActor(superuser, "registration_desk");
  const id = await register(
    desk,
    registrationValues({
      parties: [partyValues("harmed", true, { phone: "06 11112222" }), partyValues("responsible", false)],
    }),
  );
  const { registration, parties } = await getRegistration(desk, id);
  expect(registration).toMatchObject({ assessment: "pending", region: "north", referrer: "victim_support" });
  expect(parties.map(({ side, initiator }) => [side, initiator])).toEqual([
    ["harmed", true],
    ["responsible", false],
  ]);
  expect((await listPending(desk)).map((one) => one.id)).toContain(id);
  expect(await writesOf(id)).toMatchObject([{ action: "registrations.create", user_id: desk.id }]);
});

test("promise 11: a registration that is sent twice is recorded once; the same form with something else in it says so", async () => {
  const desk = await makeActor(superuser, "registration_desk");
  const values = registrationValues();
  const [one, two] = await Promise.all([register(desk, values), register(desk, values)]);
  expect(one).toBe(two);
  expect((await getRegistration(desk, one)).parties).toHaveLength(2);
  expect(await writesOf(one)).toHaveLength(1);
  await expect(register(desk, { ...values, referrer: "police" })).rejects.toEqual(broken("alreadySent"));
  const [harmed, responsible] = values.parties;
  for (const parties of [
    [harmed, { ...responsible, familyName: "Postma-Bos" }],
    [{ ...harmed, instructions: "Bel nooit thuis." }, responsible],
    [responsible, harmed],
    [harmed, responsible, responsible],
  ])
    await expect(register(desk, { ...values, parties })).rejects.toEqual(broken("alreadySent"));
});

test("promise 7: what can't be is refused at its field, and nothing of it is recorded", async () => {
  const desk = await makeActor(superuser, "registration_desk");
  const before = await listPending(desk);
  const tomorrow = addDays(today(), 1);
  await expect(register(desk, registrationValues({ receivedOn: tomorrow }))).rejects.toEqual(
    broken("future", "receivedOn"),
  );
  const wrong = async (more: Record<string, unknown>) => {
    const error = await register(desk, registrationValues(more)).catch((thrown) => thrown);
    return error.issues?.map((issue: { path: unknown[]; message: string }) => [issue.path.join("."), issue.message]);
  };
  expect(await wrong({ offenceOn: "2021-03-03" })).toEqual([["offenceOn", "offenceAfterReceived"]]);
  expect(await wrong({ parties: [partyValues("harmed", false), partyValues("responsible", false)] })).toEqual([
    ["parties.0.initiator", "initiatorMissing"],
  ]);
  expect(await wrong({ parties: [partyValues("harmed", true)] })).toEqual([
    ["parties.0.side", "responsibleSideMissing"],
  ]);
  expect(
    await wrong({ parties: [partyValues("harmed", true, { role: "offender" }), partyValues("responsible", false)] }),
  ).toEqual([["parties.0.role", "roleOfOtherSide"]]);
  expect(
    await wrong({ parties: [partyValues("harmed", true, { postcode: "0123 AB" }), partyValues("responsible", false)] }),
  ).toEqual([["parties.0.postcode", "invalidPostcode"]]);
  expect(
    await wrong({ parties: [partyValues("harmed", true, { phone: "12" }), partyValues("responsible", false)] }),
  ).toEqual([["parties.0.phone", "invalidPhone"]]);
  expect(await listPending(desk)).toEqual(before);
});

test("promise 7: taken up by a mediator of that region, on a day that can be, and once", async () => {
  const desk = await makeActor(superuser, "registration_desk");
  const [near, far] = [await makeActor(superuser, "mediator"), await makeActor(superuser, "mediator", ["south"])];
  const registrationId = await register(desk, registrationValues());
  const input = { registrationId, mediatorId: near.id, assessedOn: "2021-03-05" };
  await expect(takeUp(desk, { ...input, mediatorId: far.id })).rejects.toEqual(
    broken("mediatorOfOtherRegion", "mediatorId"),
  );
  await expect(takeUp(desk, { ...input, assessedOn: "2021-03-01" })).rejects.toEqual(
    broken("assessedBeforeReceived", "assessedOn"),
  );
  await expect(takeUp(desk, { ...input, assessedOn: addDays(today(), 1) })).rejects.toEqual(
    broken("future", "assessedOn"),
  );
  expect(await takeUp(desk, input)).toMatch(/^2021-\d{4}$/);
  await expect(takeUp(desk, input)).rejects.toEqual(broken("assessedAlready"));
  await expect(getRegistration(desk, registrationId)).rejects.toThrow(expect.objectContaining({ name: "NotFound" }));
  expect((await auditOf(superuser, registrationId)).map((row) => row.action)).toEqual([
    "registrations.create",
    "registrations.take_up",
  ]);
});

test("promise 7: a mediator takes up for themself alone", async () => {
  const [mediator, colleague] = [await makeActor(superuser, "mediator"), await makeActor(superuser, "mediator")];
  const registrationId = await register(mediator, registrationValues());
  const input = { registrationId, assessedOn: "2021-03-05" };
  await expect(takeUp(mediator, { ...input, mediatorId: colleague.id })).rejects.toEqual(
    broken("mediatorOfOtherRegion", "mediatorId"),
  );
  expect(await takeUp(mediator, { ...input, mediatorId: mediator.id })).toMatch(/^2021-/);
});

test("promise 7: not taken up, with a reason, stays with the desk and is a case of nobody", async () => {
  const desk = await makeActor(superuser, "registration_desk");
  const registrationId = await register(desk, registrationValues());
  await turnDown(desk, { registrationId, reason: "safety", assessedOn: "2021-03-04" });
  const { registration } = await getRegistration(desk, registrationId);
  expect(registration).toMatchObject({
    assessment: "not_taken_up",
    notTakenUpReason: "safety",
    assessedOn: "2021-03-04",
  });
  await expect(turnDown(desk, { registrationId, reason: "other", assessedOn: "2021-03-04" })).rejects.toEqual(
    broken("assessedAlready"),
  );
});

test("promise 8: case numbers of a year run without a gap when many are taken up at once and some are not carried through", async () => {
  const mediator = await makeActor(superuser, "mediator");
  const ids = await Promise.all(
    Array.from({ length: 24 }, () =>
      register(mediator, registrationValues({ receivedOn: "1997-05-01", offenceOn: "" })),
    ),
  );
  // Every third is sent twice at once, and taken up once.
  const outcomes = await Promise.allSettled(
    ids.flatMap((registrationId, index) => {
      const input = { registrationId, mediatorId: mediator.id, assessedOn: "1997-06-01" };
      return index % 3 === 0 ? [takeUp(mediator, input), takeUp(mediator, input)] : [takeUp(mediator, input)];
    }),
  );
  const numbers = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
  const expected = Array.from({ length: 24 }, (_, index) => `1997-${String(index + 1).padStart(4, "0")}`);
  expect([...new Set(numbers)].toSorted()).toEqual(expected);
  expect(numbers).toHaveLength(32);
});

test("promise 8: a number that was given out in a transaction that failed is given out again", async () => {
  const mediator = await makeActor(superuser, "mediator");
  const take = async () =>
    takeUp(mediator, {
      registrationId: await register(mediator, registrationValues()),
      mediatorId: mediator.id,
      assessedOn: "2021-08-01",
    });
  const first = Number((await take()).slice(5));
  await superuser.query("create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$");
  await superuser.query(
    "create trigger refuse before insert on audit_entries for each row when (new.action = 'registrations.take_up') execute function refuse()",
  );
  await expect(take()).rejects.toThrow();
  await superuser.query("drop trigger refuse on audit_entries");
  expect(Number((await take()).slice(5))).toBe(first + 1);
});

test("promise 7: whoever assesses sees how to reach each party while the registration waits, and not after", async () => {
  const desk = await makeActor(superuser, "registration_desk");
  const [mediator, far] = [await makeActor(superuser, "mediator"), await makeActor(superuser, "mediator", ["south"])];
  const phone = "06 11112222";
  const parties = [partyValues("harmed", true, { phone }), partyValues("responsible", false)];
  const registrationId = await register(desk, registrationValues({ parties }));
  const [harmed] = (await getRegistration(desk, registrationId)).parties;
  const partyId = harmed?.id ?? "";
  for (const actor of [desk, mediator]) expect((await getCompartment(actor, partyId)).details.phone).toBe(phone);
  await expect(getCompartment(far, partyId)).rejects.toMatchObject({ name: "NotFound" });
  await takeUp(desk, { registrationId, mediatorId: mediator.id, assessedOn: "2021-03-05" });
  await expect(getCompartment(desk, partyId)).rejects.toMatchObject({ name: "NotFound" });
  expect((await getCompartment(mediator, partyId)).details.phone).toBe(phone);
});

test("promise 11: a mediator who sends the taking up again is told the number again", async () => {
  const mediator = await makeActor(superuser, "mediator");
  const registrationId = await register(mediator, registrationValues());
  const input = { registrationId, mediatorId: mediator.id, assessedOn: "2021-03-05" };
  expect(await takeUp(mediator, input)).toBe(await takeUp(mediator, input));
  await expect(takeUp(mediator, { ...input, assessedOn: "2021-03-06" })).rejects.toEqual(broken("assessedAlready"));
});
