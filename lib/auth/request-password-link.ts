import "server-only";
import { asSignIn } from "@/db/actor-transaction";
import { findAccount, makeLinkToken } from "@/lib/auth/one-time-links";
import { forgottenPasswordInput } from "@/lib/auth/schema";
import { type ComposeLinkMail, putInOutbox } from "@/lib/outbox/put";

/** Puts a mail with a link for a new password in the outbox, if the address is an account's; says nothing of whether it is. */
export async function requestPasswordLink(input: unknown, compose: ComposeLinkMail): Promise<void> {
  const { email } = forgottenPasswordInput.parse(input);
  await asSignIn(async (tx) => {
    const account = await findAccount(tx, email);
    if (!account) return;
    const token = await makeLinkToken(tx, account.id, "new_password");
    await putInOutbox(tx, account.email, compose(account.name, token));
  });
}
