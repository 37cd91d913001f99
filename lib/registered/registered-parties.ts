import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { parties } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import { columnsOfParty } from "@/lib/parties/queries";

/** What is registered of a party, and whether in error. */
export const columnsOfRegistered = { ...columnsOfParty, voided: parties.voided };

/** What came in with them. */
export const columnsOfRegistration = {
  receivedOn: registrations.receivedOn,
  referrer: registrations.referrer,
  region: registrations.region,
  offenceCategory: registrations.offenceCategory,
  offenceOn: registrations.offenceOn,
  offenceUntil: registrations.offenceUntil,
  legalPhase: registrations.legalPhase,
  inCustody: registrations.inCustody,
  account: registrations.account,
};

/** All who were registered as parties of a case, also in error, in the order in which they were. */
export function registeredParties(tx: Transaction, registrationId: string) {
  return tx
    .select(columnsOfRegistered)
    .from(parties)
    .where(eq(parties.registrationId, registrationId))
    .orderBy(asc(parties.position));
}
