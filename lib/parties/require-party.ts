import "server-only";
import { and, eq } from "drizzle-orm";
import { NotFound } from "@/core/errors";
import type { Transaction } from "@/db/actor-transaction";
import { parties } from "@/db/schema/parties";
import { isParty } from "@/lib/parties/queries";

/** Makes sure that a party belongs to a case. Throws NotFound where it does not. */
export async function requireParty(tx: Transaction, registrationId: string, partyId: string): Promise<void> {
  const ofCase = and(eq(parties.id, partyId), eq(parties.registrationId, registrationId), isParty);
  const found = await tx.$count(parties, ofCase);
  if (found === 0) throw new NotFound();
}
