import type { FiguresFilter } from "@/lib/statistics/schema";

/** Figures that the organisation published of a year that has no cases here (docs/decisions/0013). */
type PublishedYear = {
  year: number;
  received: number;
  /** Cases with contact and, where that was published too, of how many. */
  contact?: { numerator: number; denominator?: number };
};

const publishedYears: readonly PublishedYear[] = [
  { year: 2008, received: 1_078, contact: { numerator: 371, denominator: 904 } },
  { year: 2011, received: 1_196, contact: { numerator: 512 } },
  { year: 2016, received: 2_030 },
];

/** What was published of the years before the first that is counted, so that no year stands twice. */
export function publishedBefore(firstYear = Number.POSITIVE_INFINITY): PublishedYear[] {
  return publishedYears.filter(({ year }) => year < firstYear);
}

/** From this year on mediation within criminal cases is not counted any more: nothing is compared across its first day. */
export const seriesBreak = 2017;

/** Whether figures of two years may be compared: both before the break in the series, or both after it. */
export function comparable(one: number, other: number): boolean {
  return one < seriesBreak === other < seriesBreak;
}

/** Days that explain the course of a year, first and last. */
export const markedPeriods = [{ id: "first_lockdown", from: "2020-03-16", to: "2020-05-31" }] as const;

/** The titles under which annual reports were published. */
export const reportTitles: Readonly<Record<number, string>> = { 2020: "Juist nu contact" };

/** Whether a filter leaves anything out: what was published is of the whole organisation. */
export function isFiltered(filter: FiguresFilter): boolean {
  return Object.values(filter).some((one) => one !== undefined);
}
