import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RuleBroken } from "@/core/errors";
import { checkedAppointment, endOf, isStopped, overlap } from "@/lib/appointments/rules";

/** The rule that an appointment breaks, in a case received on 3 March that is looked at on the 10th; null for none. */
function broken(at: string, madeOn: string, standing?: { at: Date; madeOn: string }) {
  try {
    checkedAppointment({ at, madeOn }, "2025-03-03", "2025-03-10", standing);
    return null;
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    return `${error.field}: ${error.rule}`;
  }
}

describe("part 6, promise 7: an appointment", () => {
  test("is made on a day that was, for that day or later", () => {
    expect(broken("2025-03-20T10:00", "2025-03-10")).toBeNull();
    expect(broken("2025-03-08T00:00", "2025-03-08")).toBeNull();
    expect(broken("2025-03-07T23:59", "2025-03-08")).toBe("at: plannedBehind");
    expect(broken("2025-03-20T10:00", "2025-03-11")).toBe("madeOn: future");
    expect(broken("2025-03-20T10:00", "2025-03-02")).toBe("madeOn: beforeReceived");
    expect(broken("2025-03-30T02:30", "2025-03-10")).toBe("at: momentSkipped");
  });

  test("keeps a moment that a correction leaves as it was", () => {
    const standing = { at: new Date("2025-03-08T09:00:30Z"), madeOn: "2025-03-09" };
    expect(broken("2025-03-08T10:00", "2025-03-09", standing)).toBeNull();
    expect(broken("2025-03-08T10:01", "2025-03-09", standing)).toBe("at: plannedBehind");
    const typed = { at: "2025-03-08T10:00", madeOn: "2025-03-09" };
    expect(checkedAppointment(typed, "2025-03-03", "2025-03-10", standing).at).toBe(standing.at);
  });

  test("meets another where they have a minute in common, whichever is asked first; where one ends another may begin", () => {
    const at = (minute: number, minutes: number | null) => ({ at: new Date(minute * 60_000), minutes });
    expect([overlap(at(0, 60), at(60, 30)), overlap(at(0, 60), at(59, 30))]).toEqual([false, true]);
    // Of which nobody said how long: an hour.
    expect([overlap(at(0, null), at(60, null)), overlap(at(0, null), at(59, null))]).toEqual([false, true]);
    const some = fc
      .record({ from: fc.nat(200), minutes: fc.option(fc.integer({ min: 1, max: 90 })) })
      .map(({ from, minutes }) => at(from, minutes));
    fc.assert(
      fc.property(some, some, (one, other) => {
        const minutesOf = (span: typeof one) =>
          Array.from(
            { length: (endOf(span).getTime() - span.at.getTime()) / 60_000 },
            (_, k) => span.at.getTime() / 60_000 + k,
          );
        const isCommon = minutesOf(one).some((minute) => minutesOf(other).includes(minute));
        expect([overlap(one, other), overlap(other, one)]).toEqual([isCommon, isCommon]);
      }),
    );
  });

  test("is stopped by a withdrawal where it is still to come, with that party or between the parties", () => {
    const now = new Date("2025-03-10T10:00:00Z");
    const [later, earlier] = [new Date(now.getTime() + 1), now];
    const stopped = (partyId: string | null, at: Date) => isStopped({ partyId, at }, { partyId: "a", now });
    expect([stopped("a", later), stopped(null, later)]).toEqual([true, true]);
    expect([stopped("b", later), stopped("a", earlier), stopped(null, earlier)]).toEqual([false, false, false]);
  });
});
