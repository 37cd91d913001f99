import fc from "fast-check";
import { expect, test } from "vitest";
import { changedCount, keys } from "@/lib/statistics/protection/cell-key";
import { changeAt, changesFrom, hidden, most, variance } from "@/lib/statistics/protection/change-table";

const counts = Array.from({ length: 40 }, (_, count) => count);
const momentOf = (count: number, power: number) =>
  changesFrom(count).reduce((sum, { by, chance }) => sum + by ** power * chance, 0);

test("part 4, promise 9: nought stays nought, and no other count comes out as 1 or 2, or over four away", () => {
  expect(changesFrom(0)).toEqual([{ by: 0, chance: 1 }]);
  for (const count of counts.slice(1))
    for (const { by, chance } of changesFrom(count)) {
      expect(Math.abs(by)).toBeLessThanOrEqual(most);
      expect([count + by === 0 || count + by > hidden, chance > 0]).toEqual([true, true]);
    }
});

test("part 4, promise 9: every true count is changed by nought on average, and as much as every other", () => {
  for (const count of counts.slice(1)) {
    expect(momentOf(count, 0)).toBeCloseTo(1, 12);
    expect(momentOf(count, 1)).toBeCloseTo(0, 12);
    expect(momentOf(count, 2)).toBeCloseTo(variance, 12);
  }
});

test("part 4, promise 9: of all changes that meet the conditions the table has the greatest entropy", () => {
  const entropy = (chances: number[]) => -chances.reduce((sum, chance) => sum + chance * Math.log(chance), 0);
  for (const count of counts.slice(1, 8)) {
    const changes = changesFrom(count);
    const chances = changes.map(({ chance }) => chance);
    // A step that keeps the sum, the mean and the variance: four places in which each next is weighed against the others.
    for (let at = 0; at + 3 < changes.length; at += 1) {
      const places = changes.slice(at, at + 4).map(({ by }) => by);
      const step = places.map((by) => 1 / places.reduce((all, other) => (other === by ? all : all * (by - other)), 1));
      for (const length of [-1e-4, 1e-4]) {
        const moved = chances.map((chance, place) => chance + length * (step[place - at] ?? 0));
        if (moved.every((chance) => chance > 0)) expect(entropy(moved)).toBeLessThan(entropy(chances));
      }
    }
  }
});

test("part 5, promise 10: a count can be changed by whatever comes out as nought or above two, and from seven on by all", () => {
  const allowed = [
    ...[[0], [-1, 2, 3, 4], [-2, 1, 2, 3, 4], [-3, 0, 1, 2, 3, 4], [-4, -1, 0, 1, 2, 3, 4], [-2, -1, 0, 1, 2, 3, 4]],
    ...[[-3, -2, -1, 0, 1, 2, 3, 4], ...Array.from({ length: 3 }, () => [-4, -3, -2, -1, 0, 1, 2, 3, 4])],
  ];
  for (const [count, changes] of allowed.entries())
    expect([count, changesFrom(count).map(({ by }) => by)]).toEqual([count, changes]);
});

test("part 5, promise 10: a place at which a change ends is the next one's, and what rounding leaves is the last one's", () => {
  for (const count of counts.slice(1)) {
    const [first, second] = changesFrom(count);
    expect(changeAt(count, first?.chance ?? 0)).toBe(second?.by);
    expect(changeAt(count, 1)).toBe(most);
  }
});

test("part 5, promise 10: the least key takes the most away, the greatest adds the most, and half-way nothing changes", () => {
  const half = keys / 2;
  expect([0, half, keys - 1].map((key) => changedCount(10, key))).toEqual([6, 10, 14]);
  expect([keys, keys + half, 3 * keys - 1].map((sum) => changedCount(10, sum))).toEqual([6, 10, 14]);
});

test("part 4, promise 9: a place from 0 to 1 picks each change as often as it is likely", () => {
  for (const count of counts.slice(0, 12)) {
    const steps = 40_000;
    const seen = Map.groupBy(Array.from({ length: steps }), (_, place) => changeAt(count, (place + 0.5) / steps));
    for (const { by, chance } of changesFrom(count))
      expect(Math.abs((seen.get(by)?.length ?? 0) / steps - chance)).toBeLessThan(2 / steps + 1e-9);
  }
});

test("part 4, promise 9: the same facts are changed alike, in whatever order their keys are added up", () => {
  const key = fc.integer({ min: 0, max: keys - 1 });
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), (some) => {
      const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
      const changed = changedCount(some.length, sum(some));
      expect(changedCount(some.length, sum(some.toSorted()))).toBe(changed);
      expect(changedCount(some.length, sum(some) + 7 * keys)).toBe(changed);
    }),
  );
});
