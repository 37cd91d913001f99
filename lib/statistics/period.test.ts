import { expect, test } from "vitest";
import { periodOf, yearBefore } from "@/lib/statistics/period";

test("part 3, promise 6: the current year goes up to today, beside the same days of the year before", () => {
  expect(periodOf(2020, "2026-11-25")).toEqual({ from: "2020-01-01", until: "2020-12-31" });
  expect(periodOf(2026, "2026-11-25")).toEqual({ from: "2026-01-01", until: "2026-11-25" });
  expect(yearBefore(periodOf(2026, "2026-11-25"))).toEqual({ from: "2025-01-01", until: "2025-11-25" });
  expect(yearBefore(periodOf(2028, "2028-02-29"))).toEqual({ from: "2027-01-01", until: "2027-02-28" });
});
