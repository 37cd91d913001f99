import fc from "fast-check";
import { expect, test } from "vitest";
import { decisions } from "@/core/words/parties";
import { bothSidesAgreed, lastDecision } from "@/lib/decisions/rules";

const said = fc.record({
  partyId: fc.constantFrom("a", "b", "c"),
  decidedOn: fc.constantFrom("2025-01-01", "2025-02-01", "2025-03-01"),
  sequence: fc.nat(1000),
  decision: fc.constantFrom(...decisions),
});
const history = fc.uniqueArray(said, { selector: (one) => one.sequence });

test("the last decision is the latest day's and, on one day, the last recorded, in whatever order they are read", () => {
  fc.assert(
    fc.property(history, (all) => {
      const own = all.filter((one) => one.partyId === "a");
      const sorted = own.toSorted((x, y) => x.decidedOn.localeCompare(y.decidedOn) || x.sequence - y.sequence);
      expect(lastDecision(all, "a")).toBe(sorted.at(-1)?.decision ?? null);
    }),
  );
});

test("both sides agreed only if on each side somebody's last word by that day was yes", () => {
  const parties = [
    { id: "a", side: "harmed" as const },
    { id: "b", side: "responsible" as const },
    { id: "c", side: "responsible" as const },
  ];
  const yes = (partyId: string, decidedOn: string, sequence: number) => ({
    partyId,
    decidedOn,
    sequence,
    decision: "agreed" as const,
  });
  const all = [yes("a", "2025-01-01", 1), yes("c", "2025-02-01", 2)];
  expect(bothSidesAgreed(parties, all, "2025-01-31")).toBe(false);
  expect(bothSidesAgreed(parties, all, "2025-02-01")).toBe(true);
  const withdrawn = { partyId: "a", decidedOn: "2025-02-01", sequence: 3, decision: "withdrawn" as const };
  expect(bothSidesAgreed(parties, [...all, withdrawn], "2025-02-01")).toBe(false);
});
