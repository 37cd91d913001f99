import "server-only";
import { desc, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { asPerson } from "@/db/actor-transaction";
import { mails } from "@/db/schema/mails";
import { noteRead } from "@/lib/audit/note";
import { requireReach } from "@/lib/auth/permissions";
import type { MailEntry } from "@/lib/mail/schema";

const most = 100;

/**
 * The latest hundred mails, those that wait first, then the newest, and how many there are in all. Looking is noted in the audit trail. Throws
 * NotFound without the permission.
 */
export async function listMail(actor: Actor): Promise<{ mails: MailEntry[]; total: number }> {
  requireReach(actor, "mail.read");
  return asPerson(actor, async (tx) => {
    const { id, purpose, recipient, name, recordedAt, attempts, dueAt, expiresAt, sentAt, failedAt, problem, reply } =
      mails;
    const shown = await tx
      .select({
        id,
        purpose,
        recipient,
        name,
        recordedAt,
        attempts,
        dueAt,
        expiresAt,
        sentAt,
        failedAt,
        problem,
        reply,
      })
      .from(mails)
      .orderBy(desc(sql`${mails.sentAt} is null and ${mails.failedAt} is null`), desc(mails.recordedAt))
      .limit(most);
    await noteRead(tx, { action: "mail.read", count: shown.length });
    return { mails: shown, total: await tx.$count(mails) };
  });
}
