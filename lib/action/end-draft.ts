import "server-only";
import { eq, or, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import type { DraftOfForm } from "@/core/draft-of-form";
import { asNewcomer, sharing, type Transaction } from "@/db/actor-transaction";
import { drafts } from "@/db/schema/drafts";

/**
 * Does what a form asks and ends its draft, both or neither: whatever the work does as this actor is in the same transaction. Throws
 * what the work throws.
 */
export function sendingDraft<T>(actor: Actor, draft: DraftOfForm, work: () => Promise<T>): Promise<T> {
  return asNewcomer(actor, (tx) =>
    sharing(actor, tx, async () => {
      const done = await work();
      await endDraft(tx, actor, draft);
      return done;
    }),
  );
}

/**
 * Ends a draft, so that no save that comes late brings it back, also one that was still on its way and made the row. What another
 * page wrote since, which this one never showed, stays a draft.
 */
async function endDraft(tx: Transaction, actor: Actor, { address, page, seen }: DraftOfForm): Promise<void> {
  const ended = { userId: actor.id, address, page, revision: seen + 1, content: null };
  await tx
    .insert(drafts)
    .values(ended)
    .onConflictDoUpdate({
      target: [drafts.userId, drafts.address],
      set: { content: null, page, revision: sql`${drafts.revision} + 1` },
      setWhere: or(sql`${drafts.revision} <= ${seen}`, eq(drafts.page, page)),
    });
}
