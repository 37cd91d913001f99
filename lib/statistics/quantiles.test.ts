import { expect, test } from "vitest";
import { quantilesOf } from "@/lib/statistics/quantiles";

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
  const unsorted = [
    [30, 2],
    [9, 1],
    [20, 0],
    [10, 1],
  ] as const;
  expect(quantilesOf([...unsorted])).toEqual({ median: 20, p90: 30 });
});
