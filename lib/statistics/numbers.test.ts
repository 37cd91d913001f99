import { expect, test } from "vitest";
import { initiatingSides } from "@/core/words/parties";
import { notTakenUpReasons } from "@/core/words/registrations";
import { everyCode, type IndicatorId } from "@/lib/statistics/definitions";
import { behindOf, type NumberKind, numbersOf } from "@/lib/statistics/numbers";
import type { ShownFigures } from "@/lib/statistics/schema";
import { shareOf } from "@/lib/statistics/share";

/** The numbers of an indicator as `code measure value of whole`, an empty code for all of it. */
const read = <Id extends IndicatorId>(id: Id, figure: ShownFigures[Id]) =>
  numbersOf(id, figure).map(({ code, measure, value, whole }) => `${code ?? ""} ${measure} ${value} of ${whole}`);

test("part 2, promise 4: every number of an indicator, in the order of its list", () => {
  expect(read("registrations_received", 7)).toEqual([" count 7 of null"]);
  expect(read("registrations_received_by_initiating_side", { both: 3, harmed: 1, responsible: 0 })).toEqual([
    ...["harmed count 1 of null", "responsible count 0 of null", "both count 3 of null"],
  ]);
  const by_reason = { ...everyCode(notTakenUpReasons, () => 0), safety: 2 };
  const refused = read("registrations_not_taken_up", { total: 5, by_reason });
  expect(refused).toHaveLength(1 + notTakenUpReasons.length);
  expect(refused.slice(0, 2)).toEqual([" total 5 of null", "out_of_scope count 0 of null"]);
  expect(refused).toContain("safety count 2 of null");
  expect(read("contact_rate", shareOf(1, 4))).toEqual([
    ...[" numerator 1 of 4", " denominator 4 of null", " share 0.25 of null"],
  ]);
  const bySide = { harmed: shareOf(1, 4), responsible: shareOf(0, 0), both: shareOf(2, 2) };
  expect(read("contact_rate_by_initiating_side", bySide)).toEqual([
    ...["harmed numerator 1 of 4", "harmed denominator 4 of null", "harmed share 0.25 of null"],
    ...["responsible numerator 0 of 0", "responsible denominator 0 of null", "responsible share null of null"],
    ...["both numerator 2 of 2", "both denominator 2 of null", "both share 1 of null"],
  ]);
  expect(read("duration_days", { count: 3, median: 12.5, p90: 30 })).toEqual([
    ...[" count 3 of null", " median 12.5 of null", " p90 30 of null"],
  ]);
  expect(read("attempts_per_case", { count: 3, mean: 3.5 })).toEqual([" count 3 of null", " mean 3.5 of null"]);
});

test("part 4, promise 9: what is withheld has the same numbers, all of them null, whether all of it is or a code", () => {
  expect(read("registrations_received", null)).toEqual([" count null of null"]);
  expect(read("registrations_received_by_initiating_side", null)).toEqual(
    initiatingSides.map((side) => `${side} count null of null`),
  );
  expect(read("registrations_not_taken_up", null)).toHaveLength(1 + notTakenUpReasons.length);
  expect(new Set(numbersOf("registrations_not_taken_up", null).map(({ value }) => value))).toEqual(new Set([null]));
  const bySide = { harmed: shareOf(1, 4), responsible: null, both: shareOf(2, 2) };
  expect(read("contact_rate_by_initiating_side", bySide).slice(3, 6)).toEqual([
    ...["responsible numerator null of null", "responsible denominator null of null", "responsible share null of null"],
  ]);
  expect(read("contact_rate", null)).toEqual([
    ...[" numerator null of null", " denominator null of null", " share null of null"],
  ]);
  expect(read("duration_days", null)).toEqual([" count null of null", " median null of null", " p90 null of null"]);
  expect(read("attempts_per_case", null)).toEqual([" count null of null", " mean null of null"]);
});

test("part 3, promise 5: cases stand behind a count and behind both numbers of a share, and behind nothing else", () => {
  const behind = (measure: NumberKind, code: string | null = null) =>
    behindOf("contact_rate_by_initiating_side", { code, measure, value: 1, whole: null });
  const indicator = "contact_rate_by_initiating_side";
  expect([behind("count"), behind("total"), behind("count", "both")]).toEqual([
    ...[{ indicator }, { indicator }, { indicator, code: "both" }],
  ]);
  expect([behind("numerator", "both"), behind("denominator")]).toEqual([
    { indicator, code: "both", part: "numerator" },
    { indicator, part: "denominator" },
  ]);
  for (const measure of ["share", "median", "p90", "mean"] as const) expect(behind(measure)).toBeNull();
});
