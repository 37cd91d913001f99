import "server-only";
import type { Locale } from "@/core/words/locales";
import type { LinkPurpose } from "@/core/words/users";
import type { Transaction } from "@/db/actor-transaction";
import { mails } from "@/db/schema/mails";

type LinkMail = { userId: string; purpose: LinkPurpose; locale: Locale };

/**
 * Puts a mail with a one-time link in the queue, in the transaction that it belongs to; nothing where one for the same waits
 * already. The database takes the address from the account. Throws DatabaseRefused `notAllowed` where the purpose is not the account's.
 */
export async function putMail(tx: Transaction, mail: LinkMail): Promise<void> {
  await tx.insert(mails).values(mail).onConflictDoNothing();
}
