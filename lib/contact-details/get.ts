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
import type { ContactDetails } from "@/lib/parties/schema";

/** How to reach one party. Reading it leaves a row in the audit trail, as writing does. Throws NotFound out of reach. */
export function getContactDetails(actor: Actor, partyId: string): Promise<ContactDetails> {
  const reachable = or(
    may(actor, "contact_details.read") ? casesWithinReach(actor, "contact_details.read") : sql`false`,
    pendingWithinReach(actor, "contact_details.read_pending"),
  );
  if (!isUuid(partyId)) throw new NotFound();
  return asPerson(actor, async (tx) => {
    const [found] = await tx
      .select({ registrationId: registrations.id, details: contactDetails })
      .from(contactDetails)
      .innerJoin(parties, eq(parties.id, contactDetails.partyId))
      .innerJoin(registrations, eq(registrations.id, parties.registrationId))
      .where(and(eq(contactDetails.partyId, partyId), reachable));
    if (!found) throw new NotFound();
    await noteRead(tx, { action: "contact_details.read", registrationId: found.registrationId, partyId });
    const { partyId: _, ...details } = found.details;
    return details;
  });
}
