import "server-only";
import { asReporting, type Transaction } from "@/db/actor-transaction";
import { may, requireReach } from "@/lib/auth/permissions";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { NotFound } from "@/lib/core/errors";
import { countFigures, findFirstYear } from "@/lib/statistics/count-figures";
import { countYears } from "@/lib/statistics/count-years";
import { indicatorIds } from "@/lib/statistics/definitions";
import { isEmptyYear } from "@/lib/statistics/present";
import { comparable } from "@/lib/statistics/published";
import { countFilterOf, isReportingYear, type Period, periodOf, restOfYear, yearBefore } from "@/lib/statistics/rules";
import {
  type AnnualReport,
  type CountFilter,
  type FiguresFilter,
  firstYear,
  type ReportOfYear,
  type ShownFigures,
  type ShownFiguresOfYear,
  seriesIds,
  type YearInSeries,
} from "@/lib/statistics/schema";
import { findSmallCells, type Small } from "@/lib/statistics/small-cells";

/**
 * The figures of a year, counted from facts, of the whole organisation or of what is chosen. For whoever may not see small
 * cells, a figure that has them is null as soon as it is of two dimensions. Throws NotFound without the permission, or for a
 * year that can't be asked for.
 */
export async function getFigures(actor: Actor, year: number, filter: FiguresFilter = {}): Promise<ShownFiguresOfYear> {
  const { period, chosen } = askedBy(actor, year, filter);
  return asReporting(actor, async (tx) => {
    const [figures, small] = await Promise.all([
      countFigures(tx, period, chosen),
      withheldFrom(actor, tx, [period], chosen),
    ]);
    return { ...figures, indicators: without(small, figures.indicators) };
  });
}

/** A year with the same days of the year before. Throws as `getFigures`. */
export async function getReportOfYear(actor: Actor, year: number, filter: FiguresFilter): Promise<ReportOfYear> {
  const asked = askedBy(actor, year, filter);
  return asReporting(actor, (tx) => reportOf(tx, asked));
}

/** Every year from the first with data up to the current one, as they stand beside a year. Throws as `getFigures`. */
export async function getYears(actor: Actor, year: number, filter: FiguresFilter): Promise<YearInSeries[]> {
  const asked = askedBy(actor, year, filter);
  return asReporting(actor, (tx) => yearsOf(tx, asked));
}

/** A year with the same days of the year before, and all years. Throws as `getFigures`. */
export async function getAnnualReport(actor: Actor, year: number, filter: FiguresFilter): Promise<AnnualReport> {
  const asked = askedBy(actor, year, filter);
  return asReporting(actor, async (tx) => {
    const [report, years] = await Promise.all([reportOf(tx, asked), yearsOf(tx, asked)]);
    return { ...report, years };
  });
}

/** What somebody asks: `now` is the day on which they do, the same for all of an answer. */
type Asked = { actor: Actor; now: string; year: number; period: Period; filter: FiguresFilter; chosen: CountFilter };

function askedBy(actor: Actor, year: number, filter: FiguresFilter): Asked {
  requireReach(actor, "statistics.read");
  const now = today();
  if (!isReportingYear(year, now)) throw new NotFound();
  return { actor, now, year, period: periodOf(year, now), filter, chosen: countFilterOf(filter, actor.regions) };
}

async function reportOf(tx: Transaction, { actor, now, year, period, filter, chosen }: Asked): Promise<ReportOfYear> {
  const [{ indicators }, small, before, first] = await Promise.all([
    countFigures(tx, period, chosen),
    withheldFrom(actor, tx, [period], chosen),
    yearBeforeOf(actor, tx, period, chosen),
    firstYearOf(tx, now),
  ]);
  return {
    year,
    isUnderWay: year === yearOf(now),
    until: period.until,
    filter: { ...filter, region: chosen.region && filter.region },
    figures: without(small, indicators),
    before,
    firstYear: first,
  };
}

async function yearBeforeOf(actor: Actor, tx: Transaction, period: Period, chosen: CountFilter) {
  const before = yearBefore(period);
  const year = yearOf(before.until);
  if (!comparable(year, year + 1)) return null;
  // Part of a year says something of the rest too, to whoever knows the whole of it.
  const periods = [before, restOfYear(before) ?? []].flat();
  const [{ indicators }, small] = await Promise.all([
    countFigures(tx, before, chosen),
    withheldFrom(actor, tx, periods, chosen),
  ]);
  return isEmptyYear(indicators) ? null : { year, until: before.until, figures: without(small, indicators) };
}

async function yearsOf(tx: Transaction, { actor, now, chosen }: Asked): Promise<YearInSeries[]> {
  const all = { from: `${firstYear}-01-01`, until: now };
  const seesAll = may(actor, "statistics.read_small_cells");
  const [first, counted, small] = await Promise.all([
    firstYearOf(tx, now),
    countYears(tx, all, chosen),
    seesAll ? [] : findSmallCells(tx, all, chosen, seriesIds, "year"),
  ]);
  return [...counted].flatMap(([year, figures]) => {
    const ofYear = small.filter((one) => one.year === year);
    return year < first ? [] : { year, isUnderWay: year === yearOf(now), figures: without(ofYear, figures) };
  });
}

async function firstYearOf(tx: Transaction, now: string): Promise<number> {
  return Math.min(Math.max((await findFirstYear(tx)) ?? yearOf(now), firstYear), yearOf(now));
}

/** What somebody may not see of the figures of any of some periods. */
async function withheldFrom(actor: Actor, tx: Transaction, periods: Period[], chosen: CountFilter): Promise<Small[]> {
  if (may(actor, "statistics.read_small_cells")) return [];
  return (await Promise.all(periods.map((one) => findSmallCells(tx, one, chosen, indicatorIds)))).flat();
}

function without<Some extends Partial<ShownFigures>>(small: Small[], figures: Some): Some {
  return { ...figures, ...Object.fromEntries(small.map(({ id }) => [id, null])) };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
