import type { z } from "zod";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { exactFilter, exactFilterOfCsv } from "@/lib/statistics/schema";

/**
 * What the address of a request for data asks. Unlike a page, which says what it shows, data must not be of more than was asked
 * for: a name or a value that there is not, a name that stands twice, and `mine` of somebody without regions are not found.
 */

/** The filter of figures. Throws NotFound for anything else. */
export function filterOf(request: Request, actor: Pick<Actor, "regions">) {
  return exactly(exactFilter, request, actor);
}

/** The same of a CSV, which can be of one indicator, or of the `years`. Throws NotFound for anything else. */
export function csvAsked(request: Request, actor: Pick<Actor, "regions">) {
  const { indicator, ...filter } = exactly(exactFilterOfCsv, request, actor);
  return { indicator, filter };
}

function exactly<Asked extends { region?: string | undefined }>(
  schema: z.ZodType<Asked>,
  request: Request,
  { regions }: Pick<Actor, "regions">,
): Asked {
  const asked = [...new URL(request.url).searchParams];
  const { success, data } = schema.safeParse(Object.fromEntries(asked));
  const isRepeated = asked.length > new Set(asked.map(([name]) => name)).size;
  if (!success || isRepeated || (data.region === "mine" && regions.length === 0)) throw new NotFound();
  return data;
}
