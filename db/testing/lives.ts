import fc from "fast-check";
import type { asJob } from "@/db/actor-transaction";
import { closingReports } from "@/db/schema/closing-reports";
import { contactAttempts } from "@/db/schema/contact-attempts";
import { decisions as decisionsTable } from "@/db/schema/decisions";
import { mediatedContacts } from "@/db/schema/mediated-contacts";
import { parties as partiesTable } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import { closingReasons, contactForms, recoveries } from "@/lib/vocabulary/cases";
import { directions } from "@/lib/vocabulary/contact-attempts";
import { decisions, sides } from "@/lib/vocabulary/parties";
import { legalPhases, notTakenUpReasons, offenceCategories, referrers } from "@/lib/vocabulary/registrations";
import { regions } from "@/lib/vocabulary/users";

/** The years that lives are of, and the one after. */
export const yearsOfLives = [2010, 2011, 2012, 2013];

const dayAfter = (days: number) => new Date(Date.UTC(2010, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
const day = fc.integer({ min: 0, max: 3 * 365 }).map(dayAfter);
/** Any minute, and often one around a midnight in Amsterdam, in winter and in summer. */
const moment = fc.oneof(
  fc.record({ day, minute: fc.integer({ min: 0, max: 1439 }) }),
  fc.record({ day, minute: fc.constantFrom(1319, 1320, 1379, 1380, 1439, 0) }),
);
const attempt = fc.record({ direction: fc.constantFrom(...directions), at: moment });
const party = fc.record({
  side: fc.constantFrom(...sides),
  initiator: fc.boolean(),
  said: fc.array(fc.record({ decidedOn: day, decision: fc.constantFrom(...decisions) }), { maxLength: 4 }),
  attempts: fc.array(attempt, { maxLength: 3 }),
});

/** Any life of a case that history can hold: contacts after the closing, several decisions on a day, parties of one side. */
const life = fc.record({
  days: fc.array(day, { minLength: 3, maxLength: 3 }).map((days) => days.toSorted()),
  state: fc.constantFrom("pending", "not_taken_up", "open", "closed", "closed", "closed"),
  referrer: fc.constantFrom(...referrers),
  region: fc.constantFrom(...regions),
  legalPhase: fc.constantFrom(...legalPhases),
  offenceCategory: fc.constantFrom(...offenceCategories),
  notTakenUpReason: fc.constantFrom(...notTakenUpReasons),
  report: fc.record({ reason: fc.constantFrom(...closingReasons), recovery: fc.constantFrom(...recoveries) }),
  parties: fc.array(party, { minLength: 1, maxLength: 4 }),
  contacts: fc.array(fc.record({ heldOn: day, form: fc.constantFrom(...contactForms) }), { maxLength: 3 }),
  /** An attempt in the minutes around the day on which it was taken up. */
  early: fc.option(fc.integer({ min: -180, max: 180 })),
});
export type Life = typeof life extends fc.Arbitrary<infer Value> ? Value : never;

/** So many lives at most, at least one. */
export const lives = (most: number, least = 1) => fc.array(life, { minLength: least, maxLength: most });

type Transaction = Parameters<Parameters<typeof asJob>[1]>[0];

/** Writes a life as rows, as an import could, and returns the id of its registration; the facts are for the caller to keep. */
export async function live(tx: Transaction, one: Life): Promise<string> {
  const [receivedOn = "", decidedOn = "", closedOn = ""] = one.days;
  const id = crypto.randomUUID();
  const taken = one.state === "open" || one.state === "closed";
  const { referrer, region, legalPhase, offenceCategory, notTakenUpReason } = one;
  await tx.insert(registrations).values({
    ...{ id, receivedOn, referrer, region, legalPhase, offenceCategory },
    ...(one.state === "pending" ? {} : { decision: taken ? "taken_up" : "not_taken_up", decidedOn }),
    ...(one.state === "not_taken_up" ? { notTakenUpReason } : {}),
    ...(one.state === "closed" ? { closedOn } : {}),
  });
  for (const [position, { said, attempts, ...person }] of one.parties.entries()) {
    const partyId = crypto.randomUUID();
    const row = { ...person, id: partyId, registrationId: id, position, role: "relative", familyName: "X" } as const;
    await tx.insert(partiesTable).values(row);
    if (said.length > 0) await tx.insert(decisionsTable).values(said.map((what) => ({ ...what, partyId })));
    const made = attempts.map(({ direction, at }) => ({ direction, at: minutesAfter(at.day, at.minute) }));
    if (one.early !== null) made.push({ direction: "outgoing", at: minutesAfter(decidedOn, one.early) });
    const rows = made.map((attempt) => ({ ...attempt, partyId, channel: "phone", result: "no_answer" }) as const);
    if (rows.length > 0) await tx.insert(contactAttempts).values(rows);
  }
  if (taken && one.contacts.length > 0) {
    await tx.insert(mediatedContacts).values(one.contacts.map((contact) => ({ ...contact, registrationId: id })));
  }
  if (one.state === "closed")
    await tx.insert(closingReports).values({ ...one.report, registrationId: id, summary: "X" });
  return id;
}

/** The moment so many minutes after midnight in Universal Time. */
function minutesAfter(day: string, minutes: number): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000);
}
