import fc from "fast-check";
import { expect, test } from "vitest";
import { isOutsideHours } from "@/lib/parties/safe-hours";

const hour = fc.integer({ min: 0, max: 23 }).map((one) => `${String(one).padStart(2, "0")}:00`);

test("part 6, promise 2: after six in the evening it may be rung, and not a minute before", () => {
  const evening = { safeFrom: "18:00", safeUntil: null };
  expect(isOutsideHours(evening, "2025-01-10T11:40")).toBe(true);
  expect(isOutsideHours(evening, "2025-01-10T17:59")).toBe(true);
  expect(isOutsideHours(evening, "2025-01-10T18:00")).toBe(false);
  expect(isOutsideHours({ safeFrom: null, safeUntil: "12:00" }, "2025-01-10T12:00")).toBe(true);
  expect(isOutsideHours({ safeFrom: null, safeUntil: null }, "2025-01-10T03:00")).toBe(false);
});

test("part 6, promise 2: hours that go past midnight leave out exactly the hours that the same two the other way round let in", () => {
  fc.assert(
    fc.property(hour, hour, hour, (safeFrom, safeUntil, time) => {
      fc.pre(safeFrom !== safeUntil);
      const at = `2025-01-10T${time}`;
      const turned = isOutsideHours({ safeFrom: safeUntil, safeUntil: safeFrom }, at);
      expect(isOutsideHours({ safeFrom, safeUntil }, at)).toBe(!turned);
    }),
  );
});
