import { expect, test } from "vitest";
import { notTakenUpReasons } from "@/core/words/registrations";
import { everyCode } from "@/lib/statistics/definitions";
import { isBeforeFirst, isEmptyYear } from "@/lib/statistics/empty-year";
import type { ShownFigures } from "@/lib/statistics/schema";
import { figuresOf } from "@/testing/figures";

test("part 3, promise 6: a year before the first of which there are cases is one of which nothing is known", () => {
  expect([2017, 2018, 2019].map((year) => isBeforeFirst({ year, firstYear: 2018 }))).toEqual([true, false, false]);
});

test("part 3, promise 6: a year is empty when nothing was received, assessed, closed or open in it; what is withheld is something", () => {
  const empty: ShownFigures = figuresOf(() => 0).indicators;
  expect(isEmptyYear(empty)).toBe(true);
  const refused = (total: number) => ({ total, by_reason: everyCode(notTakenUpReasons, () => 0) });
  const some: Partial<ShownFigures>[] = [
    ...[{ registrations_received: 1 }, { registrations_taken_up: 1 }, { registrations_not_taken_up: refused(1) }],
    ...[{ cases_closed: 1 }, { open_cases: 1 }, { registrations_received: null }, { registrations_not_taken_up: null }],
  ];
  for (const one of some) expect([one, isEmptyYear({ ...empty, ...one })]).toEqual([one, false]);
});
