import { describe, expect, it } from "vitest";
import { AskedFirst, RuleBroken } from "@/core/errors";
import { askOfTwice, checkedAttempt } from "@/lib/contact-attempts/rules";

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

  it("part 6, promise 5: are of the present moment where none was typed, and of the first one where it is sent again", () => {
    expect(checkedAttempt({ ...attempt, at: null }, "2025-03-05", now).at).toBe(now);
    const earlier = { ...attempt, at: new Date("2025-03-10T11:58:07Z"), voided: false };
    expect(checkedAttempt({ ...attempt, at: null }, "2025-03-05", now, earlier).at).toBe(earlier.at);
  });
});

describe("the same attempt twice", () => {
  const at = (time: string) => new Date(`2025-03-10T${time}Z`);
  const tried = { partyId: "p", direction: "outgoing", channel: "phone" } as const;
  const stands = [{ ...tried, id: "one", at: at("11:00:00") }];
  const asked = (attempt: object, beside: string | null = null) => {
    try {
      askOfTwice({ ...tried, at: at("11:03:00"), ...attempt }, stands, beside);
      return null;
    } catch (error) {
      return error;
    }
  };

  it("part 6, promise 5: is asked about up to five minutes before and after, and no further", () => {
    for (const time of ["10:55:00", "11:00:00", "11:05:00"]) expect(asked({ at: at(time) })).toBeInstanceOf(AskedFirst);
    for (const time of ["10:54:59", "11:05:01"]) expect(asked({ at: at(time) })).toBeNull();
    expect(asked({})).toMatchObject({ rule: "attemptTwice", standing: { beside: "one" } });
  });

  it("part 6, promise 5: is one with the same party, from the same, in the same way, that nobody said they know of", () => {
    for (const other of [{ partyId: "q" }, { direction: "incoming" }, { channel: "visit" }])
      expect(asked(other)).toBeNull();
    expect(asked({}, "one")).toBeNull();
    expect(asked({}, "two")).toBeInstanceOf(AskedFirst);
  });
});
