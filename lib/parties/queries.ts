import "server-only";
import { asc, eq } from "drizzle-orm";
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

/** The parties of a registration, in the order in which they were registered, without contact details. */
export function partiesOf(tx: Transaction, registrationId: string): Promise<Party[]> {
  return tx
    .select(columnsOfParty)
    .from(parties)
    .where(eq(parties.registrationId, registrationId))
    .orderBy(asc(parties.position));
}
