import "server-only";
import type { Transaction } from "@/db/actor-transaction";
import { outboxMessages } from "@/db/schema/outbox";

export type Mail = { subject: string; body: string };

/** Words a mail with a one-time link, for somebody by name and the link's token. */
export type ComposeLinkMail = (name: string, token: string) => Mail;

/** Puts a mail in the outbox, in the transaction that it belongs to. */
export async function putInOutbox(tx: Transaction, recipient: string, mail: Mail): Promise<void> {
  await tx.insert(outboxMessages).values({ recipient, ...mail });
}
