import "server-only";
import { and, count, eq, gt, isNull, sql } from "drizzle-orm";
import { asSignIn } from "@/db/actor-transaction";
import { oneTimeLinks } from "@/db/schema/auth";
import { users } from "@/db/schema/users";
import { auditSignIn } from "@/lib/audit/record";
import { makeLinkToken } from "@/lib/auth/one-time-links";
import { forgottenPasswordInput } from "@/lib/auth/schema";
import { type ComposeLinkMail, putInOutbox } from "@/lib/outbox/put";

/** So many links an hour are enough for somebody who lost a mail; more would only fill a mailbox. */
const mostAnHour = 3;

/** Puts a mail with a link for a new password in the outbox, if the address is an account's; says nothing of whether it is. */
export async function requestPasswordLink(input: unknown, compose: ComposeLinkMail): Promise<void> {
  const { email } = forgottenPasswordInput.parse(input);
  await asSignIn(async (tx) => {
    const [account] = await tx
      .select({ id: users.id, name: users.name, email: users.email })
      .from(users)
      .where(and(eq(sql`lower(${users.email})`, email.toLowerCase()), isNull(users.endedAt)));
    if (!account) return;
    const lately = gt(oneTimeLinks.recordedAt, sql`now() - interval '1 hour'`);
    const [links] = await tx
      .select({ count: count() })
      .from(oneTimeLinks)
      .where(and(eq(oneTimeLinks.userId, account.id), lately));
    if (links && links.count >= mostAnHour) return;
    const token = await makeLinkToken(tx, account.id, "new_password");
    await putInOutbox(tx, account.email, compose(account.name, token));
    await auditSignIn(tx, "one_time_links.create", account.id);
  });
}
