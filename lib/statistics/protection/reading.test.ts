import { expect, test } from "vitest";
import { type Region, regions } from "@/core/words/users";
import type { CountFilter } from "@/lib/statistics/count-filter";
import {
  type CellOf,
  exactReading,
  isChanging,
  isExact,
  readingOf,
  widerThan,
} from "@/lib/statistics/protection/reading";

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

test("part 4, promise 9: a count of one dimension is exact, and of an outcome by its own region too", () => {
  const reading = readingOf(north, ["south"], false);
  expect(isExact(reading, { ...withContact, by: "region", code: "south" })).toBe(true);
  expect(isExact(reading, { ...withContact, by: "region", code: "north" })).toBe(false);
  expect(isExact(readingOf(sexual, ["south"], false), { ...withContact, by: "region", code: "north" })).toBe(false);
  // The code of all regions together is of no region.
  expect(isExact(readingOf(sexual, ["south"], false), { ...byRegion, code: null })).toBe(true);
  expect(isExact(readingOf({ ...north, ...sexual }, ["south"], false), { ...byRegion, code: null })).toBe(false);
  expect(isExact(readingOf(sexual, ["north", "south"], false), byRegion)).toBe(true);
  expect(isExact(readingOf(sexual, ["north"], false), { ...byRegion, by: "legalPhase" })).toBe(false);
  const { exactRegions } = readingOf(sexual, ["south"], false);
  expect(exactRegions).toEqual(["south"]);
});

test("part 4, promise 9: a form of contact counts for the contact itself, a main form too, but not any other breakdown", () => {
  const under = (chosen: CountFilter, by: CellOf["by"], code: string | null) =>
    isExact(readingOf(chosen, [], true), { at: "closed", left: ["with_contact"], by, code });
  expect([under({}, "mainForm", "shuttle"), under({}, "form", "shuttle")]).toEqual([true, true]);
  expect([under(north, "mainForm", "shuttle"), under(north, "form", null)]).toEqual([false, false]);
  expect([under({}, "month", "01"), under({}, "offenceCategory", "sexual")]).toEqual([false, true]);
});

test("part 4, promise 9: each wider selection leaves out one choice, and there is none where nothing is changed", () => {
  const both = readingOf({ ...north, ...sexual }, [], true);
  expect(widerThan(both)).toEqual([
    { ...both, chosen: { ...both.chosen, region: undefined } },
    { ...both, chosen: { ...both.chosen, offenceCategory: undefined } },
  ]);
  expect(widerThan({ ...exactReading, chosen: north })).toEqual([]);
  expect(widerThan(readingOf({}, [], true))).toEqual([]);
  const changing = [readingOf(north, [], true), readingOf({ region: undefined }, [], true), exactReading];
  expect(changing.map(isChanging)).toEqual([true, false, false]);
  expect(isChanging({ ...exactReading, chosen: north })).toBe(false);
});

test("part 4, promise 9: everything as it is counted leaves nothing out, of however few", () => {
  expect(exactReading).toEqual({ chosen: {}, exactRegions: "all", leastBase: 0, leastCases: 0 });
  expect(isExact({ ...exactReading, chosen: { ...north, ...sexual } }, byForm)).toBe(true);
});
