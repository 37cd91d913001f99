import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { RuleBroken } from "@/core/errors";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { stories } from "@/db/schema/stories";
import { recordOnce } from "@/lib/action/record-once";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import { requireStoryYear } from "@/lib/stories/queries";
import { storyInput } from "@/lib/stories/schema";

/**
 * Links a public story to a year and returns that year. Sent twice it is linked once. Throws RuleBroken `alreadySent` where it
 * was taken off since, ZodError for what is wrong with
 * a field, NotFound without the permission or for a year that has no figures.
 */
export async function linkStory(actor: Actor, input: unknown): Promise<number> {
  requireReach(actor, "stories.manage");
  const { key: id, ...story } = storyInput.parse(input);
  requireStoryYear(actor, story.year);
  await asPerson(actor, async (tx) => {
    const isNew = await recordOnce(tx, stories, { ...story, id, recordedBy: actor.id });
    if (!isNew && (await isRemoved(tx, id))) throw new RuleBroken("alreadySent");
    if (isNew) await audit(tx, { action: "stories.link", subjectId: id });
  });
  return story.year;
}

async function isRemoved(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.$count(stories, and(eq(stories.id, id), isNotNull(stories.removedAt)))) > 0;
}
