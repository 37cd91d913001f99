import fc from "fast-check";
import { expect, test } from "vitest";
import { asJob } from "@/db/actor-transaction";
import { contactAttempts } from "@/db/schema/contact-attempts";
import { decisions as decisionsTable } from "@/db/schema/decisions";
import { mediatedContacts } from "@/db/schema/mediated-contacts";
import { parties as partiesTable } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import { useDatabase } from "@/db/testing/database";
import { makeActor } from "@/db/testing/factories";
import { recount } from "@/db/testing/recount";
import { keepAllFacts } from "@/lib/statistics/keep-facts";
import { getFigures } from "@/lib/statistics/queries";
import { contactForms } from "@/lib/vocabulary/cases";
import { decisions, sides } from "@/lib/vocabulary/parties";
import { offenceCategories } from "@/lib/vocabulary/registrations";

const { superuser } = await useDatabase();
const management = await makeActor(superuser, "management");

const day = fc
  .integer({ min: 0, max: 3 * 365 })
  .map((days) => new Date(Date.UTC(2010, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const party = fc.record({
  side: fc.constantFrom(...sides),
  initiator: fc.boolean(),
  said: fc.array(fc.record({ decidedOn: day, decision: fc.constantFrom(...decisions) }), { maxLength: 4 }),
});
/** Any life of a case that history can hold: contacts after the closing, several decisions on a day, parties of one side. */
const life = fc.record({
  days: fc.array(day, { minLength: 3, maxLength: 3 }).map((days) => days.toSorted()),
  state: fc.constantFrom("pending", "not_taken_up", "open", "closed" as const),
  offenceCategory: fc.constantFrom(...offenceCategories),
  parties: fc.array(party, { minLength: 1, maxLength: 4 }),
  contacts: fc.array(fc.record({ heldOn: day, form: fc.constantFrom(...contactForms) }), { maxLength: 3 }),
});
type Life = typeof life extends fc.Arbitrary<infer Value> ? Value : never;

test("promises 6 and 10: whatever lives cases have had, the figures are those of a plain recount of the cases", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 12 }), async (lives) => {
      await asJob("test", async (tx) => {
        for (const one of lives) await live(tx, one);
        await keepAllFacts(tx);
      });
      for (const year of [2010, 2011, 2012, 2013]) {
        expect((await getFigures(management, year)).indicators).toMatchObject(await recount(superuser, year));
      }
    }),
    { numRuns: Number(process.env.FUZZ_RUNS) || 25 },
  );
});

async function live(
  tx: Parameters<Parameters<typeof asJob>[1]>[0],
  { days: [receivedOn = "", decidedOn = "", closedOn = ""], ...one }: Life,
) {
  const id = crypto.randomUUID();
  const taken = one.state === "open" || one.state === "closed";
  await tx.insert(registrations).values({
    id,
    receivedOn,
    referrer: "self",
    region: "north",
    legalPhase: "unknown",
    offenceCategory: one.offenceCategory,
    ...(one.state === "pending" ? {} : { decision: taken ? "taken_up" : "not_taken_up", decidedOn }),
    ...(one.state === "not_taken_up" ? { notTakenUpReason: "other" } : {}),
    ...(one.state === "closed" ? { closedOn } : {}),
  });
  for (const [position, { said, ...person }] of one.parties.entries()) {
    const partyId = crypto.randomUUID();
    await tx
      .insert(partiesTable)
      .values({ ...person, id: partyId, registrationId: id, position, role: "relative", familyName: "X" });
    if (said.length > 0) await tx.insert(decisionsTable).values(said.map((what) => ({ ...what, partyId })));
    await tx.insert(contactAttempts).values({
      partyId,
      at: new Date(`${decidedOn}T10:00:00Z`),
      direction: "outgoing",
      channel: "phone",
      result: "no_answer",
    });
  }
  if (taken && one.contacts.length > 0)
    await tx.insert(mediatedContacts).values(one.contacts.map((contact) => ({ ...contact, registrationId: id })));
}
