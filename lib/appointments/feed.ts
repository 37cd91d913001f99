import "server-only";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { asPerson } from "@/db/actor-transaction";
import { calendarFeeds } from "@/db/schema/auth";
import { feedKeyOf } from "@/lib/appointments/feed-key";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import { hashOf } from "@/lib/auth/tokens";

/** The secret address of one's own week: its key, since when, and when a calendar asked for it last, null where none did. */
export type Feed = { key: string; since: Date; lastAskedAt: Date | null };

/** One's own secret address, null without one. Throws NotFound for whoever makes no appointments. */
export async function findOwnFeed(actor: Actor): Promise<Feed | null> {
  requireReach(actor, "appointments.record");
  const { id, recordedAt, lastAskedAt } = calendarFeeds;
  const own = eq(calendarFeeds.userId, actor.id);
  const [found] = await asPerson(actor, (tx) =>
    tx.select({ id, recordedAt, lastAskedAt }).from(calendarFeeds).where(own),
  );
  return found?.id ? { key: feedKeyOf(found.id), since: found.recordedAt, lastAskedAt: found.lastAskedAt } : null;
}

/** Makes a secret address of one's own week; the one that there was answers no more. Throws NotFound for whoever makes no appointments. */
export async function makeOwnFeed(actor: Actor): Promise<void> {
  requireReach(actor, "appointments.record");
  const id = crypto.randomUUID();
  const made = { id, tokenHash: hashOf(feedKeyOf(id)), recordedAt: sql`auth.now()`, lastAskedAt: null };
  await asPerson(actor, async (tx) => {
    await tx
      .insert(calendarFeeds)
      .values({ userId: actor.id, ...made })
      .onConflictDoUpdate({ target: calendarFeeds.userId, set: made });
    await audit(tx, { action: "calendar_feeds.make", subjectId: actor.id });
  });
}

/** Takes one's own secret address back, if there is one: it answers no more. Throws NotFound for whoever makes no appointments. */
export async function endOwnFeed(actor: Actor): Promise<void> {
  requireReach(actor, "appointments.record");
  const own = and(eq(calendarFeeds.userId, actor.id), isNotNull(calendarFeeds.id));
  await asPerson(actor, async (tx) => {
    const ended = await tx
      .update(calendarFeeds)
      .set({ id: null, tokenHash: null, lastAskedAt: null, recordedAt: sql`auth.now()` })
      .where(own)
      .returning({ userId: calendarFeeds.userId });
    if (ended.length > 0) await audit(tx, { action: "calendar_feeds.end", subjectId: actor.id });
  });
}
