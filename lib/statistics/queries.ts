import "server-only";
import type { Actor } from "@/core/actor";
import { dayOf } from "@/core/dates";
import { NotFound } from "@/core/errors";
import { asReporting, type Transaction } from "@/db/actor-transaction";
import { reachOf, requireReach } from "@/lib/auth/permissions";
import { findFirstYear, tellFigures } from "@/lib/statistics/count-figures";
import { countFilterOf } from "@/lib/statistics/count-filter";
import { countYears } from "@/lib/statistics/count-years";
import { isEmptyYear } from "@/lib/statistics/empty-year";
import { lateChangesOf } from "@/lib/statistics/late-changes";
import { isReportingYear, type Period, periodOf, yearBefore } from "@/lib/statistics/period";
import { isChanging, type Reading, readingOf } from "@/lib/statistics/protection/reading";
import { comparable } from "@/lib/statistics/published";
import {
  type AnnualReport,
  type FiguresFilter,
  firstYear,
  type ReportOfYear,
  type ShownFiguresOfYear,
  type YearInSeries,
} from "@/lib/statistics/schema";

/**
 * The figures of a year, counted from facts, of the whole organisation or of what is chosen, as they are told to whoever asks
 * (docs/indicators.md). Throws NotFound without the permission, or for a year that can't be asked for.
 */
export async function getFigures(actor: Actor, year: number, filter: FiguresFilter = {}): Promise<ShownFiguresOfYear> {
  const { period, reading } = askedBy(actor, year, filter);
  return asReporting(actor, (tx) => tellFigures(tx, period, reading));
}

/** A year with the same days of the year before. Throws as `getFigures`. */
export async function getReportOfYear(actor: Actor, year: number, filter: FiguresFilter): Promise<ReportOfYear> {
  const asked = askedBy(actor, year, filter);
  return asReporting(actor, (tx) => reportOf(tx, asked));
}

/** The same for a factsheet, which is handed out: without shares, medians and means of few, whoever makes it. */
export async function getReportToHandOut(actor: Actor, year: number, filter: FiguresFilter): Promise<ReportOfYear> {
  const asked = askedBy(actor, year, filter, true);
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

/** What somebody asks: `today` is the day on which they do, the same for all of an answer. */
type Asked = { today: string; year: number; period: Period; filter: FiguresFilter; reading: Reading };

function askedBy(actor: Actor, year: number, filter: FiguresFilter, isHandedOut = false): Asked {
  requireReach(actor, "statistics.read");
  const today = dayOf(actor.now);
  if (!isReportingYear(year, today)) throw new NotFound();
  const readsExactly = reachOf(actor, "statistics.read_exact") === "region";
  const chosen = countFilterOf(filter, actor.regions);
  const reading = readingOf(chosen, readsExactly ? actor.regions : [], isHandedOut || !readsExactly);
  return { today, year, period: periodOf(year, today), filter, reading };
}

async function reportOf(tx: Transaction, { today, year, period, filter, reading }: Asked): Promise<ReportOfYear> {
  const [{ indicators }, before, first, changes] = await Promise.all([
    tellFigures(tx, period, reading),
    yearBeforeOf(tx, period, reading),
    firstYearOf(tx, today),
    lateChangesOf(tx, year),
  ]);
  return {
    year,
    isUnderWay: year === yearOf(today),
    until: period.until,
    filter: { ...filter, region: reading.chosen.region && filter.region },
    isRounded: isChanging(reading),
    lateChanges: changes,
    figures: indicators,
    before,
    firstYear: first,
  };
}

async function yearBeforeOf(tx: Transaction, period: Period, reading: Reading) {
  const before = yearBefore(period);
  const year = yearOf(before.until);
  if (!comparable(year, year + 1)) return null;
  const { indicators } = await tellFigures(tx, before, reading);
  return isEmptyYear(indicators) ? null : { year, until: before.until, figures: indicators };
}

async function yearsOf(tx: Transaction, { today, reading }: Asked): Promise<YearInSeries[]> {
  const all = { from: `${firstYear}-01-01`, until: today };
  const [first, counted] = await Promise.all([firstYearOf(tx, today), countYears(tx, all, reading)]);
  return [...counted].flatMap(([year, figures]) =>
    year < first ? [] : { year, isUnderWay: year === yearOf(today), figures },
  );
}

async function firstYearOf(tx: Transaction, today: string): Promise<number> {
  return Math.min(Math.max((await findFirstYear(tx)) ?? yearOf(today), firstYear), yearOf(today));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
