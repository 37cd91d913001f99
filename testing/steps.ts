import fc from "fast-check";
import type { Actor } from "@/core/actor";
import { contactForms, recoveries } from "@/core/words/cases";
import { directions, resultsOf } from "@/core/words/contact-attempts";
import { decisions, type Side, sides } from "@/core/words/parties";
import { closeCase } from "@/lib/closing-reports/close";
import { reopenCase } from "@/lib/closing-reports/reopen";
import { correctContactAttempt, recordContactAttempt } from "@/lib/contact-attempts/entry";
import { correctDecision, recordDecision } from "@/lib/decisions/entry";
import { correctMediatedContact, recordMediatedContact } from "@/lib/mediated-contacts/entry";
import { rebuildFacts } from "@/lib/statistics/rebuild-facts";
import type { makeCase } from "./registrations";

type Case = Awaited<ReturnType<typeof makeCase>>;
const key = () => crypto.randomUUID();
const inMarch = fc.integer({ min: 6, max: 30 }).map((date) => `2021-03-${String(date).padStart(2, "0")}`);

/** What an entry says, whichever it is. */
const content = fc.record({
  side: fc.constantFrom(...sides),
  day: inMarch,
  direction: fc.constantFrom(...directions),
  result: fc.nat(9),
  decision: fc.constantFrom(...decisions),
  form: fc.constantFrom(...contactForms),
});
type Doers = { mediator: Actor; coordinator: Actor };
type Content = typeof content extends fc.Arbitrary<infer Value> ? Value : never;
const kind = fc.constantFrom("attempt" as const, "decision" as const, "contact" as const);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("record" as const), kind, content }) },
  // Of what was recorded in earlier rounds, one; several can meet.
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ does: fc.constant("correct" as const), of: fc.nat(5), content },
      voided: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("close" as const), recovery: fc.constantFrom(...recoveries) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom("reopen" as const, "rebuild" as const) }) },
);
/** What is done to a case, some of it at once, round after round. */
export const rounds = fc.array(fc.array(step, { minLength: 3, maxLength: 6, size: "max" }), {
  minLength: 2,
  maxLength: 5,
  size: "max",
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** That a party of a side agreed on the day on which the case was taken up. */
export const agreement = (side: Side): Step => ({
  ...{ does: "record", kind: "decision" },
  content: { side, day: "2021-03-05", decision: "agreed", direction: "outgoing", result: 0, form: "message" },
});

/** What was recorded, by the key of its version. */
export type Entry = { key: string; kind: "attempt" | "decision" | "contact" };

/** Does one thing to a case; what could be done is among the entries that can be corrected from then on. */
export async function take({ mediator, coordinator }: Doers, one: Case, what: Step, entries: Entry[]): Promise<void> {
  const { number } = one;
  switch (what.does) {
    case "record": {
      const entry = { key: key(), kind: what.kind };
      const [record] = verbs[what.kind];
      await record(mediator, { key: entry.key, number, ...typed(one, what.kind, what.content) });
      entries.push(entry);
      break;
    }
    case "correct": {
      const earlier = entries.at(-1 - (what.of % entries.length));
      if (!earlier) break;
      const entry = { ...earlier, key: key() };
      const [, correct] = verbs[entry.kind];
      const correction = { corrects: earlier.key, voided: what.voided, reason: "Het was anders." };
      await correct(mediator, { key: entry.key, number, ...correction, ...typed(one, entry.kind, what.content) });
      entries.push(entry);
      break;
    }
    case "close": {
      const report = { closedOn: "2021-04-01", reason: "other", recovery: what.recovery, summary: "Klaar." };
      await closeCase(mediator, { key: key(), number, ...report });
      break;
    }
    case "reopen":
      await reopenCase(coordinator, { key: key(), number, reopenedOn: "2021-04-01", reason: "Er is meer." });
      break;
    case "rebuild":
      await rebuildFacts();
  }
}

const verbs = {
  attempt: [recordContactAttempt, correctContactAttempt],
  decision: [recordDecision, correctDecision],
  contact: [recordMediatedContact, correctMediatedContact],
} as const;

function typed(one: Case, what: Entry["kind"], { side, day, direction, result, decision, form }: Content) {
  const partyId = one[side];
  const results = resultsOf({ direction, channel: "phone" });
  if (what === "attempt")
    return {
      partyId,
      direction,
      channel: "phone",
      result: results[result % results.length],
      at: `${day}T10:00`,
      note: "",
    };
  return what === "decision" ? { partyId, decision, decidedOn: day } : { heldOn: day, form };
}
