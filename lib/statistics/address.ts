import { NotFound } from "@/lib/core/errors";
import { type FiguresFilter, figuresFilter } from "@/lib/statistics/schema";

/**
 * The filter in the address of a request for data. Unlike a page, which says what it shows, data must not be of more than was
 * asked for: throws NotFound for a region that there is not.
 */
export function filterOf(request: Request): FiguresFilter {
  const asked = new URL(request.url).searchParams.get("region");
  const filter = figuresFilter.parse({ region: asked ?? undefined });
  if (asked && !filter.region) throw new NotFound();
  return filter;
}
