import fc from "fast-check";
import type { Actor } from "@/core/actor";
import { recoveries } from "@/core/words/cases";
import { type EntryKind, entryKinds } from "@/core/words/entries";
import type { Side } from "@/core/words/parties";
import { closeCase } from "@/lib/closing-reports/close";
import { reopenCase } from "@/lib/closing-reports/reopen";
import { rebuildFacts } from "@/lib/statistics/rebuild-facts";
import { entriesOfAllKinds, entryExamples, type MadeCase } from "./entries";

const key = () => crypto.randomUUID();
const inMarch = fc.integer({ min: 6, max: 30 }).map((date) => `2021-03-${String(date).padStart(2, "0")}`);

type Doers = { mediator: Actor; coordinator: Actor };
type Typed = (made: MadeCase, day: string) => object;

/** What an entry says, of whichever kind it is. */
const content = fc.record({
  day: inMarch,
  typed: fc.record(Object.fromEntries(entriesOfAllKinds.map(({ kind, any }) => [kind, any]))),
});
type Content = { day: string; typed: { [kind: string]: Typed } };
const kind = fc.constantFrom(...entryKinds);
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
  ...{ does: "record", kind: "decisions" },
  content: {
    day: "2021-03-05",
    typed: { decisions: (made, decidedOn) => ({ partyId: made[side], decision: "agreed", decidedOn }) },
  },
});

/** What was recorded, by the key of its version. */
export type Entry = { key: string; kind: EntryKind };

/** Does one thing to a case; what could be done is among the entries that can be corrected from then on. */
export async function take(
  { mediator, coordinator }: Doers,
  one: MadeCase,
  what: Step,
  entries: Entry[],
): Promise<void> {
  const { number } = one;
  switch (what.does) {
    case "record": {
      const entry = { key: key(), kind: what.kind };
      const [, record] = entryExamples[what.kind].record;
      await record(mediator, { key: entry.key, number, ...typed(one, what.kind, what.content) });
      entries.push(entry);
      break;
    }
    case "correct": {
      const earlier = entries.at(-1 - (what.of % entries.length));
      if (!earlier) break;
      const entry = { ...earlier, key: key() };
      const [, correct] = entryExamples[entry.kind].correct;
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

function typed(one: MadeCase, kind: EntryKind, { day, typed }: Content): object {
  return typed[kind]?.(one, day) ?? {};
}
