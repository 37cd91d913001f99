import { z } from "zod";
import { NotFound } from "@/lib/core/errors";
import { type IndicatorId, indicatorIds } from "@/lib/statistics/definitions";
import { type FiguresFilter, figuresFilter } from "@/lib/statistics/schema";

/**
 * The filter in the address of a request for data. Unlike a page, which says what it shows, data must not be of more than was
 * asked for: throws NotFound for a value that there is not.
 */
export function filterOf(request: Request): FiguresFilter {
  const asked = new URL(request.url).searchParams;
  const filter = figuresFilter.parse(Object.fromEntries(asked));
  for (const name of figuresFilter.keyof().options) if (asked.get(name) && !filter[name]) throw new NotFound();
  return filter;
}

/** Of which figures a CSV is asked: of one indicator, of the `years`, or, null, of all of a year. Throws NotFound for another. */
export function indicatorAsked(request: Request): IndicatorId | "years" | null {
  const asked = new URL(request.url).searchParams.get("indicator");
  if (!asked) return null;
  const { success, data } = z.enum([...indicatorIds, "years"]).safeParse(asked);
  if (!success) throw new NotFound();
  return data;
}
