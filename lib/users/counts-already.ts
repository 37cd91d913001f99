import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { accountChanges } from "@/db/schema/account-changes";

/** Whether a change of an account counts: the database confirms by itself what needs no second admin. */
export async function countsAlready(tx: Transaction, changeId: string): Promise<boolean> {
  const confirmed = and(eq(accountChanges.id, changeId), eq(accountChanges.decision, "confirmed"));
  return (await tx.$count(accountChanges, confirmed)) > 0;
}
