import "server-only";
import { and, asc, eq, not } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { parties } from "@/db/schema/parties";
import type { Party } from "@/lib/parties/schema";

/** What a party is, without contact details. */
export const columnsOfParty = {
  id: parties.id,
  side: parties.side,
  role: parties.role,
  initiator: parties.initiator,
  givenName: parties.givenName,
  familyName: parties.familyName,
  birthOn: parties.birthOn,
  preferredLanguage: parties.preferredLanguage,
};

/** The condition that somebody is a party of a case: not recorded in error. */
export const isParty = not(parties.voided);

/** Who was recorded in error as a party of a registration: what was corrected since may have stood under them. */
export function partiesInError(tx: Transaction, registrationId: string): Promise<Party[]> {
  return tx
    .select(columnsOfParty)
    .from(parties)
    .where(and(eq(parties.registrationId, registrationId), parties.voided));
}

/** The parties of a registration, in the order in which they were registered, without contact details. */
export function partiesOf(tx: Transaction, registrationId: string): Promise<Party[]> {
  return tx
    .select(columnsOfParty)
    .from(parties)
    .where(and(eq(parties.registrationId, registrationId), isParty))
    .orderBy(asc(parties.position));
}
