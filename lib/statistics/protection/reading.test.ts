import { expect, test } from "vitest";
import { type Region, regions } from "@/core/words/users";
import type { CountFilter } from "@/lib/statistics/count-filter";
import { type CellOf, isExact, readingOf } from "@/lib/statistics/protection/reading";

const north: CountFilter = { region: ["north"] };
const sexual: CountFilter = { offenceCategory: ["sexual"] };
const received: CellOf = { at: "received", left: [], code: null };
const bySide: CellOf = { at: "received", left: [], by: "initiatingSide", code: "both" };
const byRegion: CellOf = { at: "taken_up", left: [], by: "region", code: "north" };
const withContact: CellOf = { at: "closed", left: ["with_contact"], code: null };
const byForm: CellOf = { at: "closed", left: ["with_contact"], by: "form", code: "shuttle" };

test.each<[string, CountFilter, readonly Region[], CellOf, boolean]>([
  ["without a choice a breakdown", {}, [], bySide, true],
  ["without a choice an outcome by kind", {}, [], { ...withContact, by: "offenceCategory", code: "sexual" }, true],
  ["a choice alone", north, [], received, true],
  ["a choice with its own breakdown", north, [], byRegion, true],
  ["a choice with another breakdown", north, [], bySide, false],
  ["a choice with an outcome", north, [], withContact, false],
  ["a choice with a form of contact", north, [], byForm, false],
  ["the forms of contact alone", {}, [], byForm, true],
  ["an outcome of a kind, which stands on the page without a choice too", sexual, [], withContact, true],
  ["two choices", { ...north, ...sexual }, [], received, false],
  ["two choices in one's own region", { ...north, ...sexual }, ["north"], bySide, true],
  ["two choices in another's region", { ...north, ...sexual }, ["south"], received, false],
  ["one's own region in a breakdown", sexual, ["north"], byRegion, true],
  ["another's region in a breakdown", sexual, ["south"], byRegion, false],
  ["all kinds of all regions for whoever has some", sexual, ["north", "south"], bySide, false],
  ["all kinds of all regions for whoever has all", sexual, regions, bySide, true],
])("part 4, promise 9: as it is, or changed: %s", (_, chosen, own, cell, expected) => {
  expect(isExact(readingOf(chosen, own, own.length === 0), cell)).toBe(expected);
});

test("part 4, promise 9: shares are of twenty and quantiles of ten where counts are changed, of ten where they are handed out, else of any", () => {
  const least = (...args: Parameters<typeof readingOf>) => {
    const { leastBase, leastCases } = readingOf(...args);
    return [leastBase, leastCases];
  };
  expect(least(north, [], true)).toEqual([20, 10]);
  expect(least(north, ["south"], false)).toEqual([20, 10]);
  expect(least({}, [], true)).toEqual([10, 10]);
  expect(least(north, ["north"], true)).toEqual([10, 10]);
  expect(least({}, ["north"], false)).toEqual([0, 0]);
  expect(least(north, ["north"], false)).toEqual([0, 0]);
});
