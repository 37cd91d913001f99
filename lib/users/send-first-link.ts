import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound, RuleBroken } from "@/core/errors";
import type { Locale } from "@/core/words/locales";
import { asPerson } from "@/db/actor-transaction";
import { users } from "@/db/schema/users";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import { putMail } from "@/lib/mail/put";
import { hasPassword } from "@/lib/users/has-password";
import { accountIdInput } from "@/lib/users/schema";

/**
 * Mails somebody without a password the link for it once more; nothing where such a mail waits already. Throws RuleBroken
 * `hasPassword` for whoever has one, NotFound where there is no such account, it ended, or the actor may not.
 */
export async function sendFirstLink(actor: Actor, input: unknown, locale: Locale): Promise<void> {
  requireReach(actor, "users.manage");
  const { userId } = accountIdInput.parse(input);
  await asPerson(actor, async (tx) => {
    const [account] = await tx
      .select({ hasPassword })
      .from(users)
      .where(and(eq(users.id, userId), isNull(users.endedAt)));
    if (!account) throw new NotFound();
    if (account.hasPassword) throw new RuleBroken("hasPassword");
    await putMail(tx, { userId, purpose: "first_password", locale });
    await audit(tx, { action: "one_time_links.request", subjectId: userId });
  });
}
