import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { users } from "@/db/schema/users";
import { audit } from "@/lib/audit/record";

/** Ends the account of an address at once, for whoever runs the machine; returns whether there was one that went on. */
export async function endByAddress(tx: Transaction, email: string): Promise<boolean> {
  const [ended] = await tx
    .update(users)
    .set({ endedAt: sql`auth.now()` })
    .where(and(eq(sql`lower(${users.email})`, email.toLowerCase()), isNull(users.endedAt)))
    .returning({ id: users.id });
  if (ended) await audit(tx, { action: "users.end", subjectId: ended.id, fields: ["endedAt"] });
  return ended !== undefined;
}
