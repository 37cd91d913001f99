import "server-only";
import { asPerson } from "@/db/actor-transaction";
import { requireReach } from "@/lib/auth/permissions";
import type { Actor } from "@/lib/core/actor";
import { type ComposeLinkMail, putInOutbox } from "@/lib/outbox/put";
import { makeAccount } from "@/lib/users/make-account";
import { accountInput } from "@/lib/users/schema";

/**
 * Makes an account and puts the mail with the link for its first password in the outbox. Sent twice it is made once. Throws
 * RuleBroken `emailTaken` at `email`, NotFound where the actor may not.
 */
export async function createAccount(actor: Actor, input: unknown, compose: ComposeLinkMail): Promise<void> {
  requireReach(actor, "users.manage");
  const { key: id, ...account } = accountInput.parse(input);
  await asPerson(actor, async (tx) => {
    const token = await makeAccount(tx, { id, ...account });
    if (token) await putInOutbox(tx, account.email, compose(account.name, token));
  });
}
