import "server-only";
import { sql } from "drizzle-orm";
import type { LateChangeCause } from "@/core/words/late-changes";
import type { Transaction } from "@/db/actor-transaction";

/**
 * Writes the facts of registrations anew, in the transaction that changed them (`db/functions/keep_facts.sql`), and that a year
 * which was over changed by this cause. The caller holds the lock on the registrations, so that two changes at once cannot leave
 * the older facts behind.
 */
export async function keepFacts(tx: Transaction, registrationIds: string[], cause: LateChangeCause): Promise<void> {
  await tx.execute(sql`select keep_facts(${sql.param(registrationIds)}::uuid[], ${cause})`);
}

/** The same for every registration that the principal sees: for a job that made many. */
export async function keepAllFacts(tx: Transaction): Promise<void> {
  await tx.execute(sql`select keep_facts(array(select id from registrations), 'import')`);
}
