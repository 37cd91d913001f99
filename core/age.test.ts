import fc from "fast-check";
import { expect, test } from "vitest";
import { ageOn, isMinor, isSoOn } from "@/core/age";
import { addDays } from "@/core/calendar";

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1950-01-01", days));

test("part 6, promise 3: on the eighteenth birthday somebody is no minor, and the day before they are", () => {
  expect(isMinor("2008-06-11", "2026-06-10")).toBe(true);
  expect(isMinor("2008-06-11", "2026-06-11")).toBe(false);
  expect(isMinor("2008-02-29", "2026-02-28")).toBe(true);
  expect(isMinor("2008-02-29", "2026-03-01")).toBe(false);
  expect(isMinor(null, "2026-03-01")).toBe(false);
});

test("part 6, promise 3: who is no minor on a day is none on any later one, and nobody gets younger", () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: 0, max: 3_000 }), (birthOn, on, later) => {
      const then = addDays(on, later);
      expect(ageOn(birthOn, then)).toBeGreaterThanOrEqual(ageOn(birthOn, on));
      if (!isMinor(birthOn, on)) expect(isMinor(birthOn, then)).toBe(false);
    }),
  );
});

test("part 6, promise 2: what is so until a day is so on that day, and no more on the next", () => {
  fc.assert(
    fc.property(day, (untilOn) => {
      expect(isSoOn({ untilOn }, untilOn)).toBe(true);
      expect(isSoOn({ untilOn }, addDays(untilOn, 1))).toBe(false);
      expect(isSoOn({ fromOn: untilOn, untilOn: null }, addDays(untilOn, -1))).toBe(false);
    }),
  );
});
