import { expect, test } from "vitest";
import { RuleBroken } from "@/core/errors";
import { checkDayOfContact } from "@/lib/mediated-contacts/rules";

const parties = [
  { id: "a", side: "harmed" as const },
  { id: "b", side: "responsible" as const },
];
const yes = (partyId: string, decidedOn: string, sequence: number) => ({
  ...{ partyId, decidedOn, sequence },
  decision: "agreed" as const,
});
const decisions = [yes("a", "2025-03-01", 1), yes("b", "2025-03-04", 2)];

/** The rule that contact on a day breaks, in a case taken up on 3 March that is looked at on the 10th; null for none. */
function broken(heldOn: string, said = decisions) {
  try {
    checkDayOfContact(heldOn, "2025-03-03", { parties, decisions: said }, "2025-03-10");
    return null;
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    return `${error.field}: ${error.rule}`;
  }
}

test("part 5, promise 10: contact may be held from the day of taking up until today, and no other", () => {
  const early = [yes("a", "2025-03-01", 1), yes("b", "2025-03-01", 2)];
  expect(broken("2025-03-02", early)).toBe("heldOn: beforeTakenUp");
  expect(broken("2025-03-03", early)).toBeNull();
  expect(broken("2025-03-10", early)).toBeNull();
  expect(broken("2025-03-11", early)).toBe("heldOn: future");
});

test("part 5, promise 10: contact is held from the day on which the second side agreed", () => {
  expect(broken("2025-03-03")).toBe("heldOn: notBothAgreed");
  expect(broken("2025-03-04")).toBeNull();
});
