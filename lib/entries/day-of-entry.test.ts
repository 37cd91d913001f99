import { expect, test } from "vitest";
import { RuleBroken } from "@/core/errors";
import { checkDay } from "@/lib/entries/day-of-entry";

/** The rule that a day breaks, in a case received on 3 March that is looked at on the 10th; null for none. */
function broken(day: string, standing?: string) {
  try {
    checkDay({ day, field: "heldOn" }, "2025-03-03", "2025-03-10", standing);
    return null;
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    return `${error.field}: ${error.rule}`;
  }
}

test("part 6, promises 6 and 9: what is said with a party has a day from the day of receipt until today", () => {
  expect(broken("2025-03-02")).toBe("heldOn: beforeReceived");
  expect(["2025-03-03", "2025-03-10"].map((day) => broken(day))).toEqual([null, null]);
  expect(broken("2025-03-11")).toBe("heldOn: future");
});

test("part 6, promises 6 and 9: a correction is not asked about a day that it leaves as it was, unless that is still to come", () => {
  expect(broken("2015-01-02", "2015-01-02")).toBeNull();
  expect(broken("2015-01-03", "2015-01-02")).toBe("heldOn: beforeReceived");
  expect(broken("2025-03-11", "2025-03-11")).toBe("heldOn: future");
});
