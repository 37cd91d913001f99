import "server-only";
import { asReporting, type Transaction } from "@/db/actor-transaction";
import { may, requireReach } from "@/lib/auth/permissions";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { NotFound } from "@/lib/core/errors";
import { countFigures, countYears, findFirstYear } from "@/lib/statistics/count-figures";
import { indicatorIds } from "@/lib/statistics/definitions";
import { isEmptyYear } from "@/lib/statistics/present";
import { comparable } from "@/lib/statistics/published";
import { countFilterOf, isReportingYear, type Period, periodOf, restOfYear, yearBefore } from "@/lib/statistics/rules";
import {
  type AnnualReport,
  type CountFilter,
  type FiguresFilter,
  firstYear,
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
  const period = reportingPeriod(actor, year);
  const chosen = countFilterOf(filter, actor.regions);
  return asReporting(actor, async (tx) => {
    const [figures, small] = await Promise.all([
      countFigures(tx, period, chosen),
      withheldFrom(actor, tx, [period], chosen),
    ]);
    return { ...figures, indicators: without(small, figures.indicators) };
  });
}

/** A year with the same days of the year before, and all years. Throws as `getFigures`. */
export async function getAnnualReport(actor: Actor, year: number, filter: FiguresFilter): Promise<AnnualReport> {
  const period = reportingPeriod(actor, year);
  const chosen = countFilterOf(filter, actor.regions);
  return asReporting(actor, async (tx) => {
    const [{ indicators }, small, before, years] = await Promise.all([
      countFigures(tx, period, chosen),
      withheldFrom(actor, tx, [period], chosen),
      getYearBefore(actor, tx, period, chosen),
      getYears(actor, tx, chosen),
    ]);
    return {
      year,
      isUnderWay: year === currentYear(),
      until: period.until,
      filter: { ...filter, region: chosen.region && filter.region },
      figures: without(small, indicators),
      before,
      years,
    };
  });
}

async function getYearBefore(actor: Actor, tx: Transaction, period: Period, chosen: CountFilter) {
  const before = yearBefore(period);
  const year = yearOf(before);
  if (!comparable(year, year + 1)) return null;
  // Part of a year says something of the rest too, to whoever knows the whole of it.
  const periods = [before, restOfYear(before) ?? []].flat();
  const [{ indicators }, small] = await Promise.all([
    countFigures(tx, before, chosen),
    withheldFrom(actor, tx, periods, chosen),
  ]);
  return isEmptyYear(indicators) ? null : { year, until: before.until, figures: without(small, indicators) };
}

async function getYears(actor: Actor, tx: Transaction, chosen: CountFilter): Promise<YearInSeries[]> {
  const all = { from: `${firstYear}-01-01`, until: today() };
  const seesAll = may(actor, "statistics.read_small_cells");
  const [first, figuresIn, small] = await Promise.all([
    findFirstYear(tx),
    countYears(tx, all, chosen),
    seesAll ? [] : findSmallCells(tx, all, chosen, seriesIds, ["year"]),
  ]);
  const last = currentYear();
  const start = Math.min(Math.max(first ?? last, firstYear), last);
  return Array.from({ length: last - start + 1 }, (_, index) => {
    const year = start + index;
    const ofYear = small.filter((one) => one.year === year);
    return { year, isUnderWay: year === last, figures: without(ofYear, figuresIn(year)) };
  });
}

function reportingPeriod(actor: Actor, year: number): Period {
  requireReach(actor, "statistics.read");
  if (!isReportingYear(year, today())) throw new NotFound();
  return periodOf(year, today());
}

/** What somebody may not see of the figures of any of some periods. */
async function withheldFrom(actor: Actor, tx: Transaction, periods: Period[], chosen: CountFilter): Promise<Small[]> {
  if (may(actor, "statistics.read_small_cells")) return [];
  return (await Promise.all(periods.map((one) => findSmallCells(tx, one, chosen, indicatorIds)))).flat();
}

function without<Some extends Partial<ShownFigures>>(small: Small[], figures: Some): Some {
  return { ...figures, ...Object.fromEntries(small.map(({ id }) => [id, null])) };
}

function currentYear(): number {
  return Number(today().slice(0, 4));
}

function yearOf({ until }: Period): number {
  return Number(until.slice(0, 4));
}
