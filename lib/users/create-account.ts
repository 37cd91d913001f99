import "server-only";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { RuleBroken } from "@/core/errors";
import type { Locale } from "@/core/words/locales";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { accountChanges } from "@/db/schema/account-changes";
import { users } from "@/db/schema/users";
import { recordOnce } from "@/lib/action/record-once";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import { putMail } from "@/lib/mail/put";
import { countsAlready } from "@/lib/users/counts-already";
import { accountInput } from "@/lib/users/schema";

/**
 * Asks for an account. One that sees no person is made at once, and the link for its first password mailed; any other waits for
 * a second admin. Sent twice it is asked for once. Returns which of the two it was. Throws RuleBroken `emailTaken` and
 * `emailProposed` at `email`, NotFound where the actor may not.
 */
export async function createAccount(actor: Actor, input: unknown, locale: Locale): Promise<"made" | "proposed"> {
  requireReach(actor, "users.manage");
  const { key: id, ...account } = accountInput.parse(input);
  return asPerson(actor, async (tx) => {
    await refuseTaken(tx, account.email, id);
    const isNew = await recordOnce(tx, accountChanges, { id, ...account });
    const made = await countsAlready(tx, id);
    if (isNew) {
      await audit(tx, { action: made ? "users.create" : "users.propose", subjectId: id, fields: ["role", "regions"] });
      if (made) await putMail(tx, { userId: id, purpose: "first_password", locale });
    }
    return made ? "made" : "proposed";
  });
}

async function refuseTaken(tx: Transaction, email: string, id: string): Promise<void> {
  const address = email.toLowerCase();
  if ((await tx.$count(users, and(eq(sql`lower(${users.email})`, address), ne(users.id, id)))) > 0)
    throw new RuleBroken("emailTaken", "email");
  const waits = and(eq(sql`lower(${accountChanges.email})`, address), isNull(accountChanges.decision));
  if ((await tx.$count(accountChanges, and(waits, ne(accountChanges.id, id)))) > 0)
    throw new RuleBroken("emailProposed", "email");
}
