import { expect, test } from "vitest";
import {
  comparable,
  isFiltered,
  markedPeriods,
  publishedYears,
  reportTitles,
  seriesBreak,
} from "@/lib/statistics/published";

test("promise 3 of part 3: comparisons never cross the break of 2017", () => {
  expect([comparable(2016, 2017), comparable(2017, 2016), comparable(2008, 2020)]).toEqual([false, false, false]);
  expect([comparable(2008, 2016), comparable(2017, 2018), comparable(2020, 2019)]).toEqual([true, true, true]);
});

test("promise 6 of part 3: what was published stands here as it was published, all of it before the break", () => {
  expect(Object.entries(publishedYears).map(([year, one]) => [Number(year), one.registrations_received])).toEqual([
    [2008, 1_078],
    [2011, 1_196],
    [2016, 2_030],
  ]);
  expect(Object.keys(publishedYears).every((year) => Number(year) < seriesBreak)).toBe(true);
  expect(publishedYears[2008]?.contact_rate?.share).toBeCloseTo(0.41, 2);
  expect(markedPeriods[0]).toMatchObject({ from: "2020-03-16", to: "2020-05-31" });
  expect(reportTitles[2020]).toBe("Juist nu contact");
});

test("promise 7 of part 3: a filter leaves something out as soon as one thing is chosen", () => {
  expect([isFiltered({}), isFiltered({ region: undefined }), isFiltered({ side: "both" })]).toEqual([
    false,
    false,
    true,
  ]);
});
