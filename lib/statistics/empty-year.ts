import type { ReportOfYear, ShownFigures } from "@/lib/statistics/schema";

/** Whether a year lies before the first of which there are cases: it holds nothing because nothing is known of it. */
export function isBeforeFirst({ year, firstYear }: Pick<ReportOfYear, "year" | "firstYear">): boolean {
  return year < firstYear;
}

/** Whether a year holds nothing; what is withheld is something. */
export function isEmptyYear(figures: ShownFigures): boolean {
  const { registrations_received, registrations_taken_up, registrations_not_taken_up, cases_closed, open_cases } =
    figures;
  const counts = [
    registrations_received,
    registrations_taken_up,
    registrations_not_taken_up?.total,
    cases_closed,
    open_cases,
  ];
  return counts.every((count) => count === 0);
}
