import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { dayOf } from "@/core/dates";
import { NotFound } from "@/core/errors";
import { isUuid } from "@/core/ids";
import { asPerson } from "@/db/actor-transaction";
import { stories } from "@/db/schema/stories";
import { requireReach } from "@/lib/auth/permissions";
import { isReportingYear } from "@/lib/statistics/period";
import type { Story } from "@/lib/stories/schema";

const view = {
  id: stories.id,
  year: stories.year,
  title: stories.title,
  quote: stories.quote,
  address: stories.address,
};

/** The stories linked to a year, in the order in which they were. Throws NotFound without the permission to see figures. */
export async function listStories(actor: Actor, year: number): Promise<Story[]> {
  requireReach(actor, "statistics.read");
  return asPerson(actor, (tx) =>
    tx
      .select(view)
      .from(stories)
      .where(and(eq(stories.year, year), isNull(stories.removedAt)))
      .orderBy(asc(stories.recordedAt), asc(stories.id)),
  );
}

/** Throws NotFound where the actor may not link stories, or for a year that has no figures. */
export function requireStoryYear(actor: Actor, year: number): void {
  requireReach(actor, "stories.manage");
  if (!isReportingYear(year, dayOf(actor.now))) throw new NotFound();
}

/** One story that is linked, to take it off. Throws NotFound where there is none or the actor may not. */
export async function getStory(actor: Actor, id: string): Promise<Story> {
  requireReach(actor, "stories.manage");
  if (!isUuid(id)) throw new NotFound();
  const [story] = await asPerson(actor, (tx) =>
    tx
      .select(view)
      .from(stories)
      .where(and(eq(stories.id, id), isNull(stories.removedAt))),
  );
  if (!story) throw new NotFound();
  return story;
}
