import "server-only";
import { and, eq, or, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { isUuid } from "@/core/ids";
import { asPerson } from "@/db/actor-transaction";
import { contactDetails } from "@/db/schema/contact-details";
import { parties } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import { noteRead } from "@/lib/audit/note";
import { may } from "@/lib/auth/permissions";
import { casesWithinReach, pendingWithinReach } from "@/lib/auth/reach";
import { columnsOfParty } from "@/lib/parties/queries";
import type { Compartment, ContactDetails, Party } from "@/lib/parties/schema";

/**
 * One party and what belongs to it alone, of a case or of a registration that waits. Reading it leaves a row in the audit trail, as
 * writing does. Throws NotFound out of reach.
 */
export function getCompartment(actor: Actor, partyId: string): Promise<Compartment> {
  const reachable = or(
    may(actor, "contact_details.read") ? casesWithinReach(actor, "contact_details.read") : sql`false`,
    pendingWithinReach(actor, "contact_details.read_pending"),
  );
  if (!isUuid(partyId)) throw new NotFound();
  return asPerson(actor, async (tx) => {
    const [found] = await tx
      .select({ registrationId: registrations.id, party: columnsOfParty, details: contactDetails })
      .from(contactDetails)
      .innerJoin(parties, eq(parties.id, contactDetails.partyId))
      .innerJoin(registrations, eq(registrations.id, parties.registrationId))
      .where(and(eq(contactDetails.partyId, partyId), reachable));
    if (!found) throw new NotFound();
    await noteRead(tx, { action: "contact_details.read", registrationId: found.registrationId, partyId });
    const { partyId: _, ...details } = found.details;
    return compartmentOf(found.party, details);
  });
}

/** The only place where a compartment is made: of one row, of one party. */
function compartmentOf(party: Party, details: ContactDetails): Compartment {
  return { party, details } as Compartment;
}
