import { describe, expect, test } from "vitest";
import { NotFound, RuleBroken } from "@/core/errors";
import type { ContactForm } from "@/core/words/cases";
import { checkAgreement, checkDayOfContact, isSaidAnew } from "@/lib/mediated-contacts/rules";

const parties = [
  { id: "a", side: "harmed" as const },
  { id: "b", side: "responsible" as const },
];
const yes = (partyId: string, decidedOn: string, sequence: number) => ({
  ...{ partyId, decidedOn, sequence },
  decision: "agreed" as const,
  forms: null as ContactForm[] | null,
});
const decisions = [yes("a", "2025-03-01", 1), yes("b", "2025-03-04", 2)];

/** The rule that contact on a day breaks, in a case taken up on 3 March that is looked at on the 10th; null for none. */
function broken(heldOn: string, said = decisions) {
  try {
    checkDayOfContact(heldOn, "2025-03-03", "2025-03-10");
    const held = { heldOn, form: "conversation" as const, participants: null, exception: null };
    checkAgreement(held, { parties, decisions: said });
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

describe("part 6, promise 8: of who takes part each has agreed to the form, or it says why it was held all the same", () => {
  const people = [...parties, { id: "c", side: "responsible" as const }];
  const said = [yes("a", "2025-03-01", 1), { ...yes("b", "2025-03-04", 2), forms: ["letter_exchange" as const] }];
  const told = (form: ContactForm, participants: string[] | null, exception: string | null = null) => {
    try {
      checkAgreement({ heldOn: "2025-03-05", form, participants, exception }, { parties: people, decisions: said });
      return null;
    } catch (error) {
      return error instanceof RuleBroken ? `${error.field}: ${error.rule}` : error;
    }
  };

  test("somebody who agreed to letters only has a conversation with a reason alone", () => {
    expect(told("letter_exchange", ["a", "b"])).toBeNull();
    expect(told("conversation", ["a", "b"])).toBe("exception: notAgreedToForm");
    expect(told("conversation", ["a", "b"], "Hij vroeg er ter plekke om.")).toBeNull();
    // Whom nobody named, as in an import, nobody asks about a form.
    expect(told("conversation", null)).toBeNull();
  });

  test("no reason stands for a side that did not agree at all, or does not take part", () => {
    expect(told("letter_exchange", ["a", "c"], "Toch.")).toBe("heldOn: notBothAgreed");
    expect(told("letter_exchange", ["a", "b", "c"])).toBe("exception: notAgreedToForm");
    expect(told("letter_exchange", ["b", "c"], "Toch.")).toBe("participants: participantsOfBothSides");
    expect(told("letter_exchange", [])).toBe("participants: participantsOfBothSides");
    expect(told("letter_exchange", ["a", "b", "z"])).toBeInstanceOf(NotFound);
  });

  test("a correction that leaves all of this as it was is not asked again; one that puts it back is", () => {
    const held = { heldOn: "2025-03-05", form: "shuttle" as const, participants: ["a", "b"], exception: null };
    const standing = { ...held, voided: false };
    expect(isSaidAnew(held, standing)).toBe(false);
    for (const change of [
      { heldOn: "2025-03-06" },
      { form: "message" as const },
      { participants: ["a"] },
      { exception: "x" },
    ])
      expect(isSaidAnew({ ...held, ...change }, standing)).toBe(true);
    expect([isSaidAnew(held), isSaidAnew(held, { ...held, voided: true })]).toEqual([true, true]);
  });
});
