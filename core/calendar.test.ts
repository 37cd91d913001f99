import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween, momentOf, mondayOf, wallClock } from "@/core/calendar";
import { dayOf } from "@/core/dates";

test("a moment is the day that it is in Amsterdam, not in Universal Time", () => {
  expect(dayOf(new Date("2025-06-30T22:30:00Z"))).toBe("2025-07-01");
  expect(dayOf(new Date("2025-01-31T23:30:00Z"))).toBe("2025-02-01");
});

test("a time that the clock skips is no moment; one that it shows twice is the first of the two", () => {
  expect(momentOf("2025-03-30T02:30")).toBeNull();
  expect(momentOf("2025-10-26T02:30")?.toISOString()).toBe("2025-10-26T00:30:00.000Z");
});

test("what the clock showed is the moment that it was", () => {
  const moments = fc.date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (moment) => {
      moment.setUTCSeconds(0, 0);
      const back = momentOf(wallClock(moment));
      // In the hour that comes twice the second time is taken for the first.
      expect([0, 3_600_000]).toContain(moment.getTime() - (back?.getTime() ?? Number.NaN));
    }),
  );
});

test("days between two days are as many as one adds to the first, across summer time too", () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => {
      expect(daysBetween("2025-01-08", addDays("2025-01-08", days))).toBe(days);
    }),
  );
  expect(daysBetween("2025-01-08", "2025-06-23")).toBe(166);
});

test("part 6, promise 7: a week begins on its Monday", () => {
  expect(["2025-01-20", "2025-01-22", "2025-01-26", "2025-03-02"].map(mondayOf)).toEqual([
    ...["2025-01-20", "2025-01-20", "2025-01-20", "2025-02-24"],
  ]);
});
