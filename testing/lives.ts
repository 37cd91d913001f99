import fc from "fast-check";
import { closingReasons, contactForms, recoveries } from "@/core/words/cases";
import { directions } from "@/core/words/contact-attempts";
import { decisions, sides } from "@/core/words/parties";
import { legalPhases, notTakenUpReasons, offenceCategories, referrers } from "@/core/words/registrations";
import { regions } from "@/core/words/users";

/** The years that lives are of, and the one after. */
export const yearsOfLives = [2010, 2011, 2012, 2013];

const dayAfter = (days: number) => new Date(Date.UTC(2010, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
const day = fc.integer({ min: 0, max: 3 * 365 }).map(dayAfter);
/** Any minute, and often one around a midnight in Amsterdam, in winter and in summer. */
const moment = fc.oneof(
  fc.record({ day, minute: fc.integer({ min: 0, max: 1439 }) }),
  fc.record({ day, minute: fc.constantFrom(1319, 1320, 1379, 1380, 1439, 0) }),
);
/** Any day, and often one of two, so that several things are said on one day. */
const dayOfDecision = fc.oneof(day, fc.constantFrom(dayAfter(400), dayAfter(401)));

/** Something as it was recorded, and what it became since: another thing, of any party of the case, or nothing. */
export type Recorded<T> = { first: T; corrections: { what: T; voided: boolean; party: number }[] };
const recorded = <T>(what: fc.Arbitrary<T>): fc.Arbitrary<Recorded<T>> =>
  fc.tuple(what, fc.array(fc.tuple(what, fc.boolean(), fc.nat(3)), { maxLength: 2 })).map(([first, later]) => ({
    first,
    corrections: later.map(([corrected, voided, party]) => ({ what: corrected, voided, party })),
  }));
const attempt = recorded(fc.record({ direction: fc.constantFrom(...directions), at: moment }));
const party = fc.record({
  side: fc.constantFrom(...sides),
  initiator: fc.boolean(),
  said: fc.array(recorded(fc.record({ decidedOn: dayOfDecision, decision: fc.constantFrom(...decisions) })), {
    maxLength: 4,
  }),
  attempts: fc.array(attempt, { maxLength: 3 }),
});
const report = fc.record({ reason: fc.constantFrom(...closingReasons), recovery: fc.constantFrom(...recoveries) });

/**
 * Any life of a case that history can hold: contacts after the closing, several decisions on a day, parties of one side; with
 * corrections, and with closings that were undone before it was closed again or stayed open.
 */
const life = fc.record({
  days: fc.array(day, { minLength: 3, maxLength: 3 }).map((days) => days.toSorted()),
  state: fc.constantFrom("pending", "not_taken_up", "open", "closed", "closed", "closed"),
  referrer: fc.constantFrom(...referrers),
  region: fc.constantFrom(...regions),
  legalPhase: fc.constantFrom(...legalPhases),
  offenceCategory: fc.constantFrom(...offenceCategories),
  notTakenUpReason: fc.constantFrom(...notTakenUpReasons),
  report,
  undone: fc.array(report, { maxLength: 2 }),
  parties: fc.array(party, { minLength: 1, maxLength: 4 }),
  contacts: fc.array(recorded(fc.record({ heldOn: day, form: fc.constantFrom(...contactForms) })), { maxLength: 3 }),
  /** An attempt in the minutes around the day on which it was taken up. */
  early: fc.option(fc.integer({ min: -180, max: 180 })),
});
export type Life = typeof life extends fc.Arbitrary<infer Value> ? Value : never;

/** So many lives at most, at least one. */
export const lives = (most: number, least = 1) => fc.array(life, { minLength: least, maxLength: most });
