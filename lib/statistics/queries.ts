import "server-only";
import { asReporting, type Transaction } from "@/db/actor-transaction";
import { may, requireReach } from "@/lib/auth/permissions";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { NotFound } from "@/lib/core/errors";
import { countFigures, countIndicators } from "@/lib/statistics/count-figures";
import { isEmptyYear } from "@/lib/statistics/present";
import { comparable } from "@/lib/statistics/published";
import { chosenRegions, isReportingYear, type Period, periodOf, yearBefore } from "@/lib/statistics/rules";
import {
  type AnnualReport,
  type CountFilter,
  type FiguresFilter,
  type ShownFiguresOfYear,
  seriesIds,
} from "@/lib/statistics/schema";
import { crossedByRegion, withholdSmallCells } from "@/lib/statistics/withhold";
import { regions } from "@/lib/vocabulary/users";

/**
 * The figures of a year, counted from facts, of the whole organisation or of what is chosen. For whoever may not see small
 * cells, what has them is null. Throws NotFound without the permission, or for a year that can't be asked for.
 */
export async function getFigures(actor: Actor, year: number, filter: FiguresFilter = {}): Promise<ShownFiguresOfYear> {
  const period = reportingPeriod(actor, year);
  return asReporting(actor, (tx) => figuresFor(actor, tx, period, countFilterOf(actor, filter)));
}

/** A year with the same days of the year before and all years. Throws as `getFigures`. */
export async function getAnnualReport(actor: Actor, year: number, filter: FiguresFilter): Promise<AnnualReport> {
  const period = reportingPeriod(actor, year);
  const chosen = countFilterOf(actor, filter);
  const before = yearBefore(period);
  const thisYear = Number(today().slice(0, 4));
  return asReporting(actor, async (tx) => {
    const all = Array.from({ length: 10 }, (_, index) => thisYear - 9 + index);
    const [{ indicators: figures }, { indicators: figuresBefore }, ...series] = await Promise.all([
      figuresFor(actor, tx, period, chosen),
      figuresFor(actor, tx, before, chosen),
      ...all.map((one) => countIndicators(tx, periodOf(one, today()), chosen, seriesIds)),
    ]);
    const hasBefore = comparable(year, before.year) && !isEmptyYear(figuresBefore);
    return {
      year,
      isUnderWay: year === thisYear,
      until: period.until,
      filter: { ...filter, region: filter.region === "mine" && actor.regions.length === 0 ? undefined : filter.region },
      figures,
      before: hasBefore ? { ...before, figures: figuresBefore } : null,
      years: series.map((figures, index) => ({
        year: thisYear - 9 + index,
        isUnderWay: index === 9,
        figures,
      })),
    };
  });
}

function reportingPeriod(actor: Actor, year: number): Period {
  requireReach(actor, "statistics.read");
  if (!isReportingYear(year, today())) throw new NotFound();
  return periodOf(year, today());
}

function countFilterOf(actor: Actor, { region, ...rest }: FiguresFilter): CountFilter {
  return { ...rest, regions: chosenRegions({ region }, actor.regions) };
}

async function figuresFor(actor: Actor, tx: Transaction, period: Period, filter: CountFilter) {
  const figures = await countFigures(tx, period, filter);
  if (!filter.regions || may(actor, "statistics.read_small_cells")) return figures;
  const crossed = regions.map((region) => countIndicators(tx, period, { regions: [region] }, crossedByRegion));
  return { ...figures, indicators: withholdSmallCells(figures.indicators, await Promise.all(crossed)) };
}
