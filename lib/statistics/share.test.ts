import fc from "fast-check";
import { expect, test } from "vitest";
import { shareOf, wholePercent } from "@/lib/statistics/share";

test("part 2, promise 4: a share over nothing is unknown, not nought", () => {
  expect(shareOf(0, 0)).toEqual({ numerator: 0, denominator: 0, share: null });
  expect(wholePercent(shareOf(0, 0))).toBeNull();
  expect(wholePercent(shareOf(0, 7))).toBe(0);
  expect(shareOf(1, 8)).toEqual({ numerator: 1, denominator: 8, share: 0.125 });
});

test("part 4, promise 9: a part that was changed to more than its whole is all of it", () => {
  expect(wholePercent({ numerator: 24, denominator: 20 })).toBe(100);
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
