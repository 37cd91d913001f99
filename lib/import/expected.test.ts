import { expect, test } from "vitest";
import { dayMeant, momentMeant, nameMeant, yesNoMeant } from "@/lib/import/expected";

test.each([
  ["3-2-2020", "2020-02-03"],
  ["03/02/2020", "2020-02-03"],
  ["3.2.2020", "2020-02-03"],
  ["2020/2/3", "2020-02-03"],
  ["20200203", "2020-02-03"],
  ["3 feb 2020", "2020-02-03"],
  ["3 maart 2020", "2020-03-03"],
  ["03-Mar-2020", "2020-03-03"],
  ["2020-02-03T00:00:00", "2020-02-03"],
  ["2020-02-03 00:00:00.000", "2020-02-03"],
  ["43864", "2020-02-03"],
  ["12/25/2020", null],
  ["31-2-2020", null],
  ["200203", null],
  ["3-2-20", null],
  ["gisteren", null],
])("part 4, B10: of %s it is said to write %s", (cell, meant) => {
  expect(dayMeant(cell)).toBe(meant);
});

test("part 4, B10: of a moment, a code and a yes in another form it is said what to write", () => {
  expect(
    ["3-2-2020 14:05", "2020-02-03 9:05:30", "3/2/2020 9.05", "2020-02-03 25:00", "straks"].map(momentMeant),
  ).toEqual(["2020-02-03T14:05", "2020-02-03T09:05", "2020-02-03T09:05", null, null]);
  const codes = ["victim_support", "self"];
  expect(
    ["Victim Support", "SELF", "self\u200b", "victim-support", "zelf"].map((cell) => nameMeant(cell, codes)),
  ).toEqual(["victim_support", "self", "self", "victim_support", null]);
  expect(["Ja", "N", "YES", "WAAR", "0", "misschien"].map(yesNoMeant)).toEqual(["yes", "no", "yes", "yes", "no", null]);
});
