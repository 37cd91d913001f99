import { describe, expect, it, test } from "vitest";
import { planDemo } from "@/demo/plan";
import type { Figures } from "@/lib/statistics/schema";
import { rowOfPlanned } from "@/testing/planned-rows";
import { published } from "@/testing/published";
import { figuresOfRows } from "@/testing/recount";

const plan = [...planDemo("2026-11-24")];
const rows = plan.map(rowOfPlanned);
const years = new Map<number, Figures>();

/** Counted plainly from what was planned, once a year. */
function figuresOf(year: number): Figures {
  const figures = years.get(year) ?? (figuresOfRows(rows, year).indicators as unknown as Figures);
  years.set(year, figures);
  return figures;
}

describe("the planned registrations give what was published", () => {
  it.each(published)("$says", ({ of, is }) => {
    expect(of(figuresOf)).toEqual(is);
  });

  it("2018: 35 detained persons registered themselves", () => {
    const themselves = plan.filter(
      (one) => one.receivedOn.startsWith("2018") && one.referrer === "self" && one.inCustody,
    );
    expect(themselves).toHaveLength(35);
  });
});

test("where nothing was published, years are plausible", () => {
  for (let year = 2019; year <= 2026; year += 1) {
    const figures = figuresOf(year);
    const { duration_days: days, recovery_without_contact: recovery, attempts_per_case: attempts } = figures;
    expect(days.median, `${year}`).toBeGreaterThan(90);
    expect(days.median, `${year}`).toBeLessThan(190);
    expect(days.p90, `${year}`).toBeGreaterThan(2 * (days.median ?? 0));
    expect(recovery.share, `${year}`).toBeGreaterThan(0.34);
    expect(recovery.share, `${year}`).toBeLessThan(0.46);
    expect(attempts.mean, `${year}`).toBeGreaterThan(3);
    expect(attempts.mean, `${year}`).toBeLessThan(8);
    expect(figures.days_to_first_attempt.median, `${year}`).toBeLessThan(6);
    for (const count of Object.values(figures.closed_by_reason)) expect(count, `${year}`).toBeGreaterThan(4);
    for (const count of Object.values(figures.taken_up_by_region)) expect(count, `${year}`).toBeGreaterThan(100);
  }
});
