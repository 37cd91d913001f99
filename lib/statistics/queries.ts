import "server-only";
import { asReporting } from "@/db/actor-transaction";
import { may, requireReach } from "@/lib/auth/permissions";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { NotFound } from "@/lib/core/errors";
import { countFigures, countIndicators } from "@/lib/statistics/count-figures";
import { chosenRegions, isReportingYear } from "@/lib/statistics/rules";
import type { FiguresFilter, ShownFiguresOfYear } from "@/lib/statistics/schema";
import { crossedByRegion, withholdSmallCells } from "@/lib/statistics/withhold";
import { regions } from "@/lib/vocabulary/users";

/**
 * The figures of a year, counted from facts, of the whole organisation or of the chosen regions. For whoever may not see small
 * cells, a breakdown that has them in any region is null as soon as a region is chosen. Throws NotFound without the permission,
 * or for a year that can't be asked for.
 */
export async function getFigures(actor: Actor, year: number, filter: FiguresFilter = {}): Promise<ShownFiguresOfYear> {
  requireReach(actor, "statistics.read");
  if (!isReportingYear(year, today())) throw new NotFound();
  const chosen = chosenRegions(filter, actor.regions);
  return asReporting(actor, async (tx) => {
    const figures = await countFigures(tx, year, { regions: chosen });
    if (!chosen || may(actor, "statistics.read_small_cells")) return figures;
    const crossed = regions.map((region) => countIndicators(tx, year, { regions: [region] }, crossedByRegion));
    return { ...figures, indicators: withholdSmallCells(figures.indicators, await Promise.all(crossed)) };
  });
}
