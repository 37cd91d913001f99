import { expect, test } from "vitest";
import type { Happened } from "@/lib/standing/schema";
import { standingOf } from "@/lib/standing/standing";

const max = { id: "max", side: "harmed", role: "victim", initiator: true } as const;
const theo = { id: "theo", side: "responsible", role: "offender", initiator: false } as const;
const tried = (partyId: string, day: string, result: Happened["attempts"][number]["result"] = "sent") =>
  ({ partyId, at: new Date(`${day}T10:00:00Z`), direction: "outgoing", channel: "letter", result }) as const;
const said = (partyId: string, decision: Happened["decisions"][number]["decision"], decidedOn: string) => ({
  ...{ partyId, decision, decidedOn, sequence: 1, until: decision === "considering" ? "2026-12-01" : null },
});
const turnAfter = (some: Partial<Happened>) => {
  const none = { attempts: [], decisions: [], conversations: [], contacts: [], otherDays: [], reopenings: [] };
  const { nextStep, waitsFor, tries, waiting } = standingOf({
    takenUpOn: "2026-08-06",
    parties: [max, theo],
    ...none,
    ...some,
  });
  return { nextStep, waitsFor, tries, waiting };
};
const waits = { partyId: "max", since: "2026-08-22" };
const decisions = [said("max", "agreed", "2026-08-22")];

test("part 6, promise 8: while the other side is asked, whoever agreed waits since the day on which they did", () => {
  expect(turnAfter({ decisions })).toEqual({ nextStep: "approach", waitsFor: ["theo"], tries: 0, waiting: waits });
  const letters = [tried("theo", "2026-10-14"), tried("theo", "2026-11-16"), tried("theo", "2026-11-26", "no_answer")];
  expect(turnAfter({ decisions, attempts: letters })).toEqual({
    ...{ nextStep: "try_again", waitsFor: ["theo"], tries: 3, waiting: waits },
  });
});

test("part 6, promise 8: tries count from when somebody was heard of last: by a call, a conversation or a word", () => {
  const before = [tried("theo", "2026-10-14"), tried("theo", "2026-10-20", "reached"), tried("theo", "2026-11-16")];
  expect(turnAfter({ decisions, attempts: before }).tries).toBe(1);
  const conversations = [{ partyId: "theo", heldOn: "2026-11-16" }];
  expect(turnAfter({ decisions, attempts: before, conversations }).tries).toBe(0);
  const considering = [...decisions, said("theo", "considering", "2026-11-16")];
  expect(turnAfter({ decisions: considering, attempts: before })).toMatchObject({
    nextStep: "considers",
    tries: 0,
    waiting: waits,
  });
  // Tries with somebody else are theirs.
  expect(turnAfter({ attempts: [tried("max", "2026-08-07", "no_answer")] })).toMatchObject({
    waitsFor: ["max"],
    tries: 1,
  });
});

test("part 6, promise 8: nobody waits who withdrew, who is asked themself, or once both agreed", () => {
  expect(turnAfter({}).waiting).toBeNull();
  expect(
    turnAfter({ decisions: [...decisions, { ...said("max", "withdrawn", "2026-08-23"), sequence: 2 }] }).waiting,
  ).toBeNull();
  const both = [...decisions, said("theo", "agreed", "2026-11-01")];
  expect(turnAfter({ decisions: both })).toMatchObject({ nextStep: "prepare_contact", waiting: null });
  // Of several who agreed, who agreed first.
  const second = { ...max, id: "zus" };
  const agreed = [...decisions, said("zus", "agreed", "2026-08-10")];
  expect(turnAfter({ parties: [max, second, theo], decisions: agreed }).waiting).toEqual({
    partyId: "zus",
    since: "2026-08-10",
  });
});
