import "server-only";
import { eq, sql } from "drizzle-orm";
import { RuleBroken } from "@/core/errors";
import type { Region, Role } from "@/core/words/users";
import type { Transaction } from "@/db/actor-transaction";
import { users } from "@/db/schema/users";
import { recordOnce } from "@/lib/action/record-once";
import { audit } from "@/lib/audit/record";
import { makeLinkToken } from "@/lib/auth/one-time-links";

type NewAccount = { id: string; email: string; name: string; role: Role; regions: Region[] };

/**
 * Makes an account within the transaction of whoever may, and returns the token of the link for its first password, or null
 * where the form was sent before. Throws RuleBroken `emailTaken` where the address has an account already.
 */
export async function makeAccount(tx: Transaction, account: NewAccount): Promise<string | null> {
  const taken = await tx.$count(users, eq(sql`lower(${users.email})`, account.email.toLowerCase()));
  const again = await tx.$count(users, eq(users.id, account.id));
  if (taken > 0 && again === 0) throw new RuleBroken("emailTaken", "email");
  if (!(await recordOnce(tx, users, account))) return null;
  await audit(tx, { action: "users.create", subjectId: account.id, fields: ["role", "regions"] });
  return makeLinkToken(tx, account.id, "first_password");
}
