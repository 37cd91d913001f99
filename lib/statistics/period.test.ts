import { expect, test } from "vitest";
import { isReportingYear, periodOf, yearBefore } from "@/lib/statistics/period";

test("part 3, promise 6: the current year goes up to today, beside the same days of the year before", () => {
  expect(periodOf(2020, "2026-11-25")).toEqual({ from: "2020-01-01", until: "2020-12-31" });
  expect(periodOf(2026, "2026-11-25")).toEqual({ from: "2026-01-01", until: "2026-11-25" });
  expect(yearBefore(periodOf(2026, "2026-11-25"))).toEqual({ from: "2025-01-01", until: "2025-11-25" });
  expect(periodOf(2026, "2026-12-31")).toEqual({ from: "2026-01-01", until: "2026-12-31" });
  expect(periodOf(2026, "2027-01-01")).toEqual({ from: "2026-01-01", until: "2026-12-31" });
  expect(yearBefore({ from: "2028-01-01", until: "2028-02-28" }).until).toBe("2027-02-28");
  expect(yearBefore(periodOf(2028, "2028-02-29"))).toEqual({ from: "2027-01-01", until: "2027-02-28" });
});

test("part 2, promise 4: figures can be asked of whole years from 1990 to the one that is under way", () => {
  const years = [1989, 1990, 2026, 2027, 2020.5, Number.NaN];
  expect(years.map((year) => isReportingYear(year, "2026-11-25"))).toEqual([false, true, true, false, false, false]);
});
