import { firstYear } from "@/lib/statistics/schema";

/** Whether figures of a year can be asked for: a whole year from 1990 to the one that is under way. */
export function isReportingYear(year: number, today: string): boolean {
  return Number.isInteger(year) && year >= firstYear && year <= Number(today.slice(0, 4));
}

/** The days that are counted, the first and the last themselves included. */
export type Period = { from: string; until: string };

/** A year up to its end, or up to today while it is under way. */
export function periodOf(year: number, today: string): Period {
  const end = `${year}-12-31`;
  return { from: `${year}-01-01`, until: today < end ? today : end };
}

/** The same days of the year before; up to 28 February where that year has no 29th. */
export function yearBefore({ from, until }: Period): Period {
  const year = Number(from.slice(0, 4)) - 1;
  const day = until.slice(5) === "02-29" ? "02-28" : until.slice(5);
  return { from: `${year}-01-01`, until: `${year}-${day}` };
}
