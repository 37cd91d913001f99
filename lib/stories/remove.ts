import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { asPerson } from "@/db/actor-transaction";
import { stories } from "@/db/schema/stories";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import { storyIdInput } from "@/lib/stories/schema";

/** Takes a story off its year, and returns that year; the row is kept. Throws NotFound where there is none or the actor may not. */
export async function removeStory(actor: Actor, input: unknown): Promise<number> {
  requireReach(actor, "stories.manage");
  const { storyId } = storyIdInput.parse(input);
  return asPerson(actor, async (tx) => {
    const [removed] = await tx
      .update(stories)
      .set({ removedAt: sql`auth.now()` })
      .where(and(eq(stories.id, storyId), isNull(stories.removedAt)))
      .returning({ year: stories.year });
    if (removed) {
      await audit(tx, { action: "stories.remove", subjectId: storyId });
      return removed.year;
    }
    const [already] = await tx.select({ year: stories.year }).from(stories).where(eq(stories.id, storyId));
    if (!already) throw new NotFound();
    return already.year;
  });
}
