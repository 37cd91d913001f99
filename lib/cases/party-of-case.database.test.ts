import { expect, expectTypeOf, test } from "vitest";
import { NotFound } from "@/core/errors";
import { getPartyOfCase, getPartyToWriteTo } from "@/lib/cases/party-of-case";
import { getCaseHead, getOpenCase } from "@/lib/cases/queries";
import { recordContactAttempt } from "@/lib/contact-attempts/entry";
import { correctDecision, recordDecision } from "@/lib/decisions/entry";
import type { Compartment, ContactDetails, Party } from "@/lib/parties/schema";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { makeCase, partyValues } from "@/testing/registrations";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");
const made = await makeCase(mediator, {
  parties: [
    partyValues("harmed", true, { familyName: "Slachtoffersen", street: "Schuiladres" }),
    partyValues("responsible", false, { familyName: "Daderman", street: "Daderstraat" }),
  ],
});
for (const partyId of [made.harmed, made.responsible]) {
  const attempt = { direction: "outgoing", channel: "phone", result: "reached", at: "2021-03-08T10:00" };
  await recordContactAttempt(mediator, {
    key: crypto.randomUUID(),
    number: made.number,
    partyId,
    ...attempt,
    note: `geheim ${partyId}`,
  });
}
const said = (what: unknown) => JSON.stringify(what);

test("part 5, promise 7: what a form is given of a case holds no note of either side", async () => {
  const { number, harmed } = made;
  const given = [
    await getCaseHead(mediator, number),
    await getOpenCase(mediator, number),
    await getPartyToWriteTo(mediator, number, harmed),
  ];
  for (const one of given) expect(said(one)).not.toMatch(/geheim/);
});

test("part 5, promise 7: a compartment holds one party, and nothing of the other", async () => {
  const { compartment } = await getPartyOfCase(mediator, made.number, made.harmed);
  expect(said(compartment)).toMatch(/Slachtoffersen.*Schuiladres/);
  expect(said(compartment)).not.toMatch(/Daderman|Daderstraat/);
  const other = await makeCase(mediator);
  await expect(getPartyOfCase(mediator, made.number, other.harmed)).rejects.toThrow(NotFound);
});

test("part 5, promise 7: the story of a party is what counts of what was recorded with them alone, the latest on top", async () => {
  const { number, harmed, responsible } = made;
  const story = async (partyId: string) => (await getPartyOfCase(mediator, number, partyId)).story;
  const key = crypto.randomUUID();
  await recordDecision(mediator, { key, number, partyId: harmed, decision: "agreed", decidedOn: "2021-03-09" });
  const title = (events: Awaited<ReturnType<typeof story>>) =>
    events.map(({ kind, when, party }) => [kind, when, party?.id]);
  const called = ["contact_attempts", "2021-03-08T10:00"];
  expect(title(await story(harmed))).toEqual([
    ["decisions", "2021-03-09", harmed],
    [...called, harmed],
  ]);
  // Recorded with the wrong party: from then on it is of the other, and nothing of it is of this one.
  const moved = { key: crypto.randomUUID(), corrects: key, partyId: responsible, reason: "Hij was het.", voided: "" };
  await correctDecision(mediator, { ...moved, number, decision: "agreed", decidedOn: "2021-03-09" });
  expect(title(await story(harmed))).toEqual([[...called, harmed]]);
  expect(title(await story(responsible))).toEqual([
    ["decisions", "2021-03-09", responsible],
    [...called, responsible],
  ]);
});

test("part 5, promise 7: what is put together by hand, of one party and how to reach another, is no compartment", () => {
  expectTypeOf<{ party: Party; details: ContactDetails }>().not.toExtend<Compartment>();
});
