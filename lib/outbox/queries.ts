import "server-only";
import { desc } from "drizzle-orm";
import { asPerson } from "@/db/actor-transaction";
import { outboxMessages } from "@/db/schema/outbox";
import { noteRead } from "@/lib/audit/note";
import { requireReach } from "@/lib/auth/permissions";
import type { Actor } from "@/lib/core/actor";

/** The latest hundred mails that wait, the newest first. Reading them is audited, as they hold links. Throws NotFound without the permission. */
export function listOutbox(actor: Actor) {
  requireReach(actor, "outbox.read");
  return asPerson(actor, async (tx) => {
    const messages = await tx.select().from(outboxMessages).orderBy(desc(outboxMessages.recordedAt)).limit(100);
    await noteRead(tx, { action: "outbox.read", count: messages.length });
    return messages;
  });
}
