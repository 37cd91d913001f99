import type { FiguresFilter, Share } from "@/lib/statistics/schema";

/** Figures that the organisation published of years that have no cases here (docs/decisions/0013). */
export type PublishedYear = {
  registrations_received: number;
  contact_rate?: Share;
  /** Cases with contact, where it was not published of how many. */
  with_contact?: number;
};

export const publishedYears: Readonly<Record<number, PublishedYear>> = {
  2008: {
    registrations_received: 1_078,
    contact_rate: { numerator: 371, denominator: 904, share: 371 / 904 },
    with_contact: 371,
  },
  2011: { registrations_received: 1_196, with_contact: 512 },
  2016: { registrations_received: 2_030 },
};

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
