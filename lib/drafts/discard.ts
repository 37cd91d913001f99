import "server-only";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { drafts } from "@/db/schema/drafts";
import { requireReach } from "@/lib/auth/permissions";
import { draftToDiscard } from "@/lib/drafts/schema";

/** Throws one of one's drafts away, by the address of its form; what is none already stays so. Throws NotFound without the permission. */
export async function discardDraft(actor: Actor, input: unknown): Promise<void> {
  requireReach(actor, "drafts.keep");
  const { draft } = draftToDiscard.parse(input);
  await asPerson(actor, (tx) => endedBy(tx, actor, draft));
}

/** Ends a draft within a transaction, and returns the revision that stands there then; 0 where there was none. */
export async function endedBy(tx: Transaction, actor: Actor, address: string): Promise<number> {
  const own = and(eq(drafts.userId, actor.id), eq(drafts.address, address));
  await tx
    .update(drafts)
    .set({ content: null, revision: sql`${drafts.revision} + 1` })
    .where(and(own, isNotNull(drafts.content)));
  const [row] = await tx.select({ seen: drafts.revision }).from(drafts).where(own);
  return row?.seen ?? 0;
}
