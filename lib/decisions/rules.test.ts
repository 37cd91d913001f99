import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { RuleBroken } from "@/core/errors";
import { type Consent, decisions } from "@/core/words/parties";
import { bothSidesAgreed, checkDecision, checkWhatRelies, lastConsent, lastDecision } from "@/lib/decisions/rules";

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

test("part 6, promise 8: being informed or considering is no decision, and the last that was said is one's consent", () => {
  const one = (sequence: number, decision: Consent) => ({ partyId: "a", decidedOn: "2025-01-01", sequence, decision });
  const all = [one(1, "informed"), one(2, "agreed"), one(3, "considering")];
  expect([lastDecision(all, "a"), lastConsent(all, "a")?.sequence]).toEqual(["agreed", 3]);
  expect([lastDecision(all.slice(0, 1), "a"), lastConsent([], "a")]).toEqual([null, null]);
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

describe("part 5, promise 10: the rules of entry of a decision, on both sides of each boundary", () => {
  const agreed = { ...{ partyId: "a", decidedOn: "2025-02-01", sequence: 1 }, decision: "agreed" as const };
  const withdrawal = { partyId: "a", decidedOn: "2025-02-01", decision: "withdrawn" as const };
  const broken = (
    ...[one, all, earlier]: [Parameters<typeof checkDecision>[0], Parameters<typeof checkDecision>[1]?, Earlier?]
  ) => {
    try {
      checkDecision(one, all ?? [], "2025-01-10", "2025-03-01", earlier);
      return [];
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      return [error, ...error.also].map(({ rule }) => rule);
    }
  };
  type Earlier = Parameters<typeof checkDecision>[4];

  it("it is said from the day of receipt until today", () => {
    const on = (decidedOn: string) => broken({ partyId: "a", decision: "declined", decidedOn });
    expect([on("2025-01-09"), on("2025-01-10")]).toEqual([["beforeReceived"], []]);
    expect([on("2025-03-01"), on("2025-03-02")]).toEqual([[], ["future"]]);
  });

  it("only those who agreed withdraw, on that day or later, and nobody for another", () => {
    expect(broken(withdrawal)).toEqual(["nothingToWithdraw"]);
    expect(broken(withdrawal, [agreed])).toEqual([]);
    expect(broken({ ...withdrawal, decidedOn: "2025-01-31" }, [agreed])).toEqual(["nothingToWithdraw"]);
    expect(broken({ ...withdrawal, partyId: "b" }, [agreed])).toEqual(["nothingToWithdraw"]);
    const twice = { ...withdrawal, sequence: 2 };
    expect(broken({ ...withdrawal, decidedOn: "2025-02-02" }, [agreed, twice])).toEqual(["nothingToWithdraw"]);
  });

  it("a correction is not asked about what it leaves as it was, but for what was voided", () => {
    const early = { ...withdrawal, decidedOn: "2025-01-01", sequence: 3 };
    expect(broken(early, [], { ...early, voided: false })).toEqual([]);
    expect(broken(early, [], { ...early, voided: true })).toEqual(["beforeReceived", "nothingToWithdraw"]);
  });

  it("a correction is asked about what it changes: another's word, another day, a withdrawal that had none before", () => {
    const yes = { ...agreed, voided: false };
    expect(broken({ ...agreed, decidedOn: "2025-01-09" }, [agreed], yes)).toEqual(["beforeReceived"]);
    expect(broken({ ...withdrawal, partyId: "b" }, [agreed], yes)).toEqual(["nothingToWithdraw"]);
    // The yes that becomes a withdrawal is not the yes that it withdraws.
    expect(broken(withdrawal, [agreed], yes)).toEqual(["nothingToWithdraw"]);
    const imported = { ...withdrawal, sequence: 3, voided: false };
    expect(broken({ ...withdrawal, partyId: "b" }, [imported], imported)).toEqual(["nothingToWithdraw"]);
    expect(broken({ ...withdrawal, decidedOn: "2025-02-05" }, [imported], imported)).toEqual([]);
  });

  it("a correction keeps its place in the order of its day: what was said after it does not stand before it", () => {
    const first = { ...withdrawal, sequence: 1, voided: false };
    const later = { ...agreed, sequence: 2 };
    expect(broken(withdrawal, [first, later], { ...agreed, voided: false })).toEqual(["nothingToWithdraw"]);
    expect(broken(withdrawal, [{ ...agreed, sequence: 1 }], { ...withdrawal, sequence: 2, voided: true })).toEqual([]);
  });

  it("all that does not hold is told at once, each at its field", () => {
    try {
      checkDecision({ ...withdrawal, decidedOn: "2025-01-09" }, [], "2025-01-10", "2025-01-08");
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ rule: "future", field: "decidedOn" });
      expect(error).toHaveProperty("also", [
        { rule: "beforeReceived", field: "decidedOn" },
        { rule: "nothingToWithdraw", field: "decision" },
      ]);
    }
  });

  it("what contact relied on is not taken away, and what none relied on is", () => {
    const parties = [
      { id: "a", side: "harmed" as const },
      { id: "b", side: "responsible" as const },
    ];
    const both = [agreed, { ...agreed, partyId: "b", sequence: 2 }];
    const takeAway = (heldOn: string) => () =>
      checkWhatRelies({ parties, contacts: [{ heldOn }], decisions: both }, [agreed]);
    expect(takeAway("2025-02-01")).toThrow("contactRelies");
    expect(takeAway("2025-01-31")).not.toThrow();
    const stays = () => checkWhatRelies({ parties, contacts: [{ heldOn: "2025-02-01" }], decisions: both }, both);
    expect(stays).not.toThrow();
    const oneOfTwo = [{ heldOn: "2025-01-31" }, { heldOn: "2025-03-01" }];
    expect(() => checkWhatRelies({ parties, contacts: oneOfTwo, decisions: both }, [agreed])).toThrow(
      new RuleBroken("contactRelies", "decision"),
    );
  });
});
