import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { parties } from "@/db/schema/parties";
import { columnsOfParty } from "@/lib/parties/queries";

/** What is registered of a party, and whether in error. */
export const columnsOfRegistered = { ...columnsOfParty, voided: parties.voided };

/** All who were registered as parties of a case, also in error, in the order in which they were. */
export function registeredParties(tx: Transaction, registrationId: string) {
  return tx
    .select(columnsOfRegistered)
    .from(parties)
    .where(eq(parties.registrationId, registrationId))
    .orderBy(asc(parties.position));
}
