import fc from "fast-check";
import { expect, test } from "vitest";
import { wholePercent } from "@/lib/statistics/present";
import { everyCode, periodOf, quantilesOf, shareOf, yearBefore } from "@/lib/statistics/rules";

test("part 2, promise 4: a share over nothing is unknown, not nought", () => {
  expect(shareOf(0, 0)).toEqual({ numerator: 0, denominator: 0, share: null });
  expect(wholePercent(shareOf(0, 0))).toBeNull();
  expect(wholePercent(shareOf(0, 7))).toBe(0);
});

test("part 3, promise 4: whole per cents are rounded half away from zero, also where a floating half would be lost", () => {
  expect(wholePercent(shareOf(1, 200))).toBe(1);
  expect(wholePercent(shareOf(57, 200))).toBe(29);
  expect(wholePercent(shareOf(351, 1170))).toBe(30);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000), (denominator, any) => {
      const numerator = any % (denominator + 1);
      const whole = BigInt(wholePercent(shareOf(numerator, denominator)) ?? -1);
      const [n, d] = [BigInt(numerator), BigInt(denominator)];
      // whole − ½ ≤ 100n/d < whole + ½
      expect((2n * whole - 1n) * d <= 200n * n && 200n * n < (2n * whole + 1n) * d).toBe(true);
    }),
  );
});

test("part 2, promise 4: a breakdown has every code, in the list's order, zero included", () => {
  expect(Object.entries(everyCode(["b", "a", "c"], (code) => (code === "a" ? 2 : 0)))).toEqual([
    ["b", 0],
    ["a", 2],
    ["c", 0],
  ]);
});

test("part 3, promise 6: the current year goes up to today, beside the same days of the year before", () => {
  expect(periodOf(2020, "2026-11-25")).toEqual({ from: "2020-01-01", until: "2020-12-31" });
  expect(periodOf(2026, "2026-11-25")).toEqual({ from: "2026-01-01", until: "2026-11-25" });
  expect(yearBefore(periodOf(2026, "2026-11-25"))).toEqual({ from: "2025-01-01", until: "2025-11-25" });
  expect(yearBefore(periodOf(2028, "2028-02-29"))).toEqual({ from: "2027-01-01", until: "2027-02-28" });
});

test("part 2, promise 4: median and 90th percentile lie between the nearest values, each as often as it occurs, and are null over none", () => {
  expect(quantilesOf([])).toEqual({ median: null, p90: null });
  expect(quantilesOf([[7, 1]])).toEqual({ median: 7, p90: 7 });
  const often = [
    [40, 1],
    [10, 10],
  ] as const;
  expect(quantilesOf([...often])).toEqual({ median: 10, p90: 10 });
  expect(
    quantilesOf([
      [0, 1],
      [10, 1],
    ]),
  ).toEqual({ median: 5, p90: 9 });
});
