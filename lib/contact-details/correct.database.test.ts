import { expect, test } from "vitest";
import { correctContactDetails } from "@/lib/contact-details/correct";
import { getCompartment } from "@/lib/parties/compartment";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { detailsValues, makeCase, partyValues } from "@/testing/registrations";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");

test("part 5, promise 2: what somebody corrects of how to reach a party takes the place of what was, of that channel alone, and nothing is lost", async () => {
  const harmed = { phone: "06 11112222", messagePermission: "allowed", city: "Assen", instructions: "Na zessen." };
  const made = await makeCase(mediator, {
    parties: [partyValues("harmed", true, harmed), partyValues("responsible", false)],
  });
  const correct = async (more: Record<string, string>) => {
    const { versions } = (await getCompartment(mediator, made.harmed)).details;
    const input = {
      ...detailsValues(),
      ...harmed,
      ...more,
      number: made.number,
      partyId: made.harmed,
      versions,
    };
    await correctContactDetails(mediator, input);
  };
  await correct({ phone: "06 11113333" });
  await correct({ phone: "", messagePermission: "unknown" });
  await correct({ phone: "06 11114444", email: "h@example.org" });
  expect((await getCompartment(mediator, made.harmed)).details).toMatchObject({
    ...{ phone: "06 11114444", phoneE164: "+31611114444", messagePermission: "allowed", email: "h@example.org" },
    ...{ city: "Assen", country: "NL", instructions: "Na zessen." },
  });
  const { rows } = await superuser.query(
    `select d.channel, d.phone, d.voided, d.counts, was.phone as was, d.recorded_by from contact_details d
       left join contact_details was on was.id = d.corrects where d.party_id = $1 order by d.channel, d.recorded_at`,
    [made.harmed],
  );
  const version = (channel: string, phone: string | null, was: string | null, counts: boolean, voided = false) => ({
    ...{ channel, phone, was, counts, voided, recorded_by: mediator.id },
  });
  expect(rows).toEqual([
    version("any", null, null, true),
    version("phone", "06 11112222", null, false),
    version("phone", "06 11113333", "06 11112222", false),
    version("phone", null, "06 11113333", false, true),
    version("phone", "06 11114444", null, true),
    version("email", null, null, true),
    version("letter", null, null, true),
  ]);
  expect((await getCompartment(mediator, made.responsible)).details).toMatchObject({ phone: null, versions: "" });
});

test("part 5, promise 2: of two who correct the same party at once each writes what they changed, and nothing that the other did is lost", async () => {
  const known = { phone: "06 11112222", messagePermission: "allowed", city: "Assen", instructions: "Na zessen." };
  const made = await makeCase(mediator, {
    parties: [partyValues("harmed", true, known), partyValues("responsible", false)],
  });
  const { versions } = (await getCompartment(mediator, made.harmed)).details;
  const opened = {
    ...{ ...detailsValues(), ...known, number: made.number, partyId: made.harmed },
    versions,
  };
  await correctContactDetails(mediator, { ...opened, phone: "06 11113333", messagePermission: "not_allowed" });
  await correctContactDetails(mediator, { ...opened, city: "Emmen" });
  const both = { phone: "06 11113333", messagePermission: "not_allowed", city: "Emmen", instructions: "Na zessen." };
  expect((await getCompartment(mediator, made.harmed)).details).toMatchObject(both);

  const late = { ...opened, phone: "06 11114444", instructions: "" };
  const told = await correctContactDetails(mediator, late).catch((error) => error);
  expect(told).toMatchObject({
    rule: "changedMeanwhile",
    also: [
      { field: "phone", rule: "changedByBoth", present: "06 11113333" },
      { field: "messagePermission", rule: "changedByOther", present: "not_allowed" },
      { field: "city", rule: "changedByOther", present: "Emmen" },
    ],
    // What the sender left as it was takes the place of what their form showed.
    standing: { messagePermission: "not_allowed", city: "Emmen" },
  });
  expect(told.standing).not.toHaveProperty("phone");
  expect((await getCompartment(mediator, made.harmed)).details).toMatchObject(both);
  await correctContactDetails(mediator, { ...late, ...told.standing });
  const meant = { ...both, phone: "06 11114444", phoneE164: "+31611114444", instructions: null };
  const { details, earlier } = await getCompartment(mediator, made.harmed);
  expect(details).toMatchObject(meant);
  const said = ({ channel, phone, messagePermission, city, instructions, changedBy }: (typeof earlier)[number]) => [
    ...[channel, phone ?? city ?? instructions, messagePermission, changedBy],
  ];
  expect(earlier.map(said).sort()).toEqual([
    ["any", "Na zessen.", null, mediator.name],
    ["letter", "Assen", null, mediator.name],
    ["phone", "06 11112222", "allowed", mediator.name],
    ["phone", "06 11113333", "not_allowed", mediator.name],
  ]);
  const moments = earlier.map(({ changedAt }) => changedAt.getTime());
  expect(moments).toEqual(moments.toSorted((one, other) => other - one));
  expect((await getCompartment(mediator, made.responsible)).earlier).toEqual([]);
});

test("part 5, promise 2: to be told what stands is to read it, and is in the audit trail as such", async () => {
  const coordinator = await makeActor(superuser, "coordinator");
  const made = await makeCase(mediator, {
    parties: [partyValues("harmed", true, { phone: "06 11112222" }), partyValues("responsible", false)],
  });
  const blind = { ...detailsValues(), number: made.number, partyId: made.harmed, versions: "", phone: "06 11113333" };
  await expect(correctContactDetails(coordinator, blind)).rejects.toMatchObject({ rule: "changedMeanwhile" });
  const { rows } = await superuser.query("select action, party_id from audit_entries where user_id = $1", [
    coordinator.id,
  ]);
  expect(rows).toEqual([{ action: "contact_details.read", party_id: made.harmed }]);
});

test("part 6, promise 2: when it is safe, who else lives there, what they need and who passes things on are kept with their history", async () => {
  const known = { phone: "06 11112222", messagePermission: "not_allowed", callerPermission: "not_allowed" };
  const safe = {
    safeFrom: "18 uur",
    safeDays: "maandag",
    household: "haar zoon",
    firstWay: "phone",
    secondWay: "letter",
  };
  const made = await makeCase(mediator, {
    parties: [partyValues("harmed", true, { ...known, ...safe }), partyValues("responsible", false)],
  });
  const read = (partyId: string) => getCompartment(mediator, partyId);
  const registered = await read(made.harmed);
  expect(registered.details).toMatchObject({
    ...known,
    ...safe,
    safeFrom: "18:00",
    interpreter: null,
    addressUse: null,
  });
  const { number, harmed: partyId } = made;
  const { versions } = registered.details;
  const typed = { ...detailsValues(), ...known, ...safe, number, partyId, versions };
  const wrong = { safeUntil: "laat", officerPhone: "12", officerEmail: "Jan", interpreter: "none" };
  await expect(correctContactDetails(mediator, { ...typed, ...wrong })).rejects.toMatchObject({
    issues: expect.arrayContaining(
      ["safeUntil", "interpreter"].map((field) => expect.objectContaining({ path: [field] })),
    ),
  });
  const officer = {
    reachedThrough: "Reclassering",
    officer: "J. Smit",
    officerPhone: "050 1234567",
    officerEmail: "j@example.org",
  };
  const now = {
    ...officer,
    safeFrom: "19:00",
    interpreter: "woman_only",
    aids: "grote letters",
    addressUse: "letters",
  };
  await correctContactDetails(mediator, { ...typed, ...now });
  const corrected = await read(made.harmed);
  expect(corrected.details).toMatchObject({ ...known, ...safe, ...now });
  expect(corrected.earlier).toMatchObject([{ channel: "any", safeFrom: "18:00", changedBy: expect.any(String) }]);
});
