import { describe, expect, it } from "vitest";
import { RuleBroken } from "@/core/errors";
import { checkedAttempt } from "@/lib/contact-attempts/rules";

const now = new Date("2025-03-10T12:00:00Z");
const attempt = { direction: "outgoing", channel: "phone", result: "no_answer", at: "2025-03-05T00:00" } as const;

/** The rules that an attempt breaks, as `field: rule`. */
function brokenBy(
  more: Partial<Record<keyof typeof attempt, string>>,
  ...rest: [Parameters<typeof checkedAttempt>[3]?]
) {
  try {
    checkedAttempt({ ...attempt, ...more } as typeof attempt, "2025-03-05", now, ...rest);
    return [];
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    return [error, ...error.also].map(({ field, rule }) => `${field}: ${rule}`);
  }
}

describe("the rules of entry of a contact attempt", () => {
  it("take the day of receipt and the present minute, and nothing before or after", () => {
    expect(brokenBy({})).toEqual([]);
    expect(brokenBy({ at: "2025-03-04T23:59" })).toEqual(["at: beforeReceived"]);
    expect(brokenBy({ at: "2025-03-10T13:00" })).toEqual([]);
    expect(brokenBy({ at: "2025-03-10T13:01" })).toEqual(["at: future"]);
  });

  it("part 4, promise 16: tell all that is wrong at once", () => {
    expect(brokenBy({ at: "2025-03-04T10:00", channel: "letter" })).toEqual([
      "at: beforeReceived",
      "result: resultOfOtherChannel",
    ]);
  });

  it("take what comes in by any channel, but not that nobody answered", () => {
    expect(brokenBy({ direction: "incoming", channel: "letter", result: "sent" })).toEqual([]);
    expect(brokenBy({ direction: "incoming" })).toEqual(["result: resultOfOtherChannel"]);
  });

  it("refuse a moment that the clock in Amsterdam skips", () => {
    expect(brokenBy({ at: "2025-03-30T02:30" })).toEqual(["at: momentSkipped"]);
  });

  it("keep of a correction the seconds that its form does not show, and take another moment as it is typed", () => {
    const earlier = { ...attempt, at: new Date("2025-03-05T09:00:42.5Z"), voided: false } as const;
    const at = (typed: string, voided = false) =>
      checkedAttempt({ ...attempt, at: typed }, "2025-03-05", now, { ...earlier, voided }).at;
    expect([at("2025-03-05T10:00"), at("2025-03-05T10:00", true)]).toEqual([earlier.at, earlier.at]);
    expect(at("2025-03-05T10:01")).toEqual(new Date("2025-03-05T09:01:00Z"));
    expect(checkedAttempt(attempt, "2025-03-05", now)).toEqual({ ...attempt, at: new Date("2025-03-04T23:00:00Z") });
  });

  it("ask a correction about the moment or the result that it changes, and about that alone", () => {
    const letter = { ...attempt, channel: "letter", at: new Date("2025-03-01T09:00:00Z") } as const;
    const earlier = { ...letter, voided: false };
    const same = { channel: "letter", at: "2025-03-01T10:00" };
    expect(brokenBy({ ...same, at: "2025-03-01T10:01" }, earlier)).toEqual(["at: beforeReceived"]);
    expect(brokenBy({ ...same, channel: "email" }, earlier)).toEqual(["result: resultOfOtherChannel"]);
    expect(brokenBy({ ...same, result: "reached" }, earlier)).toEqual(["result: resultOfOtherChannel"]);
    expect(brokenBy({ ...same, direction: "incoming" }, earlier)).toEqual(["result: resultOfOtherChannel"]);
  });

  it("leave alone what a correction leaves as it was, and ask anew what was voided", () => {
    const earlier = { ...attempt, channel: "letter", at: new Date("2025-03-01T09:00:00Z") } as const;
    const same = { channel: "letter", at: "2025-03-01T10:00" };
    expect(brokenBy(same, { ...earlier, voided: false })).toEqual([]);
    expect(brokenBy(same, { ...earlier, voided: true })).toHaveLength(2);
  });
});
