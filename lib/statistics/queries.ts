import "server-only";
import { asReporting } from "@/db/actor-transaction";
import { requireReach } from "@/lib/auth/permissions";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { NotFound } from "@/lib/core/errors";
import { countFigures } from "@/lib/statistics/count-figures";
import { isReportingYear } from "@/lib/statistics/rules";
import type { FiguresFilter, FiguresOfYear } from "@/lib/statistics/schema";

/** The figures of a year, counted from facts. Throws NotFound without the permission, or for a year that can't be asked for. */
export async function getFigures(actor: Actor, year: number, filter: FiguresFilter = {}): Promise<FiguresOfYear> {
  requireReach(actor, "statistics.read");
  if (!isReportingYear(year, today())) throw new NotFound();
  return asReporting(actor, (tx) => countFigures(tx, year, filter));
}
