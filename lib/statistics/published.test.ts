import { expect, test } from "vitest";
import { csvOfYears } from "@/lib/statistics/csv";
import {
  comparable,
  isFiltered,
  markedPeriods,
  publishedBefore,
  reportTitles,
  seriesBreak,
} from "@/lib/statistics/published";
import { annualReportOf2020 } from "@/testing/annual-report";

test("part 3, promise 3: comparisons never cross the break of 2017", () => {
  expect([comparable(2016, 2017), comparable(2017, 2016), comparable(2008, 2020)]).toEqual([false, false, false]);
  expect([comparable(2008, 2016), comparable(2017, 2018), comparable(2020, 2019)]).toEqual([true, true, true]);
});

test("part 3, promise 6: what was published stands here as it was published, all of it before the break", () => {
  expect(publishedBefore()).toEqual([
    { year: 2008, received: 1_078, contact: { numerator: 371, denominator: 904 } },
    { year: 2011, received: 1_196, contact: { numerator: 512 } },
    { year: 2016, received: 2_030 },
  ]);
  expect(publishedBefore(seriesBreak)).toEqual(publishedBefore());
  expect(markedPeriods[0]).toMatchObject({ from: "2020-03-16", to: "2020-05-31" });
  expect(reportTitles[2020]).toBe("Juist nu contact");
});

test("part 3, promise 6: a year that is counted does not stand among the published ones", () => {
  expect(publishedBefore(2016).map(({ year }) => year)).toEqual([2008, 2011]);
  const counted = annualReportOf2020().years.map((one) => ({ ...one, year: one.year - 2 }));
  const rows = csvOfYears({ years: counted, filter: {} }).split("\r\n");
  const of2016 = rows.filter((row) => row.startsWith("2016;"));
  expect(new Set(of2016.map((row) => row.split(";").at(-1)))).toEqual(new Set(["counted"]));
  expect(rows.filter((row) => row.endsWith(";published"))).toEqual([
    "2008;registrations_received;;count;1078;published",
    "2008;contact_rate;;numerator;371;published",
    "2008;contact_rate;;denominator;904;published",
    `2008;contact_rate;;share;${String(371 / 904).replace(".", ",")};published`,
    "2011;registrations_received;;count;1196;published",
    "2011;contact_rate;;numerator;512;published",
  ]);
  expect(csvOfYears({ years: counted, filter: { region: "north" } })).not.toContain("published");
});

test("part 3, promise 7: a filter leaves something out as soon as one thing is chosen", () => {
  expect([isFiltered({}), isFiltered({ region: undefined }), isFiltered({ initiatingSide: "both" })]).toEqual([
    false,
    false,
    true,
  ]);
});
