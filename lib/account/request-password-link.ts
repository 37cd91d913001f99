import "server-only";
import { and, eq, gt, isNotNull, isNull, sql } from "drizzle-orm";
import type { Locale } from "@/core/words/locales";
import { asSignIn } from "@/db/actor-transaction";
import { credentials } from "@/db/schema/auth";
import { mails } from "@/db/schema/mails";
import { users } from "@/db/schema/users";
import { auditSignIn } from "@/lib/audit/record";
import { forgottenPasswordInput } from "@/lib/auth/schema";
import { putMail } from "@/lib/mail/put";

/** So many mails an hour are enough for somebody who lost one; more would only fill a mailbox. */
const mostAnHour = 3;

/**
 * Has a link for a new password mailed, or for a first one to whoever has none yet, if the address is an account's; says nothing of
 * whether it is.
 */
export async function requestPasswordLink(input: unknown, locale: Locale): Promise<void> {
  const { email } = forgottenPasswordInput.parse(input);
  await asSignIn(async (tx) => {
    const [account] = await tx
      .select({ id: users.id, hasPassword: isNotNull(credentials.userId) })
      .from(users)
      .leftJoin(credentials, eq(credentials.userId, users.id))
      .where(and(eq(sql`lower(${users.email})`, email.toLowerCase()), isNull(users.endedAt)));
    if (!account) return;
    const lately = and(eq(mails.userId, account.id), gt(mails.recordedAt, sql`auth.now() - interval '1 hour'`));
    if ((await tx.$count(mails, lately)) >= mostAnHour) return;
    const purpose = account.hasPassword ? "new_password" : "first_password";
    await putMail(tx, { userId: account.id, purpose, locale });
    await auditSignIn(tx, "one_time_links.request", account.id);
  });
}
