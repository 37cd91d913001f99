import "server-only";
import { and, eq, or, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { isUuid } from "@/core/ids";
import { asPerson } from "@/db/actor-transaction";
import { contactDetails } from "@/db/schema/contact-details";
import { parties } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import { users } from "@/db/schema/users";
import { noteRead } from "@/lib/audit/note";
import { may } from "@/lib/auth/permissions";
import { caseWithinReach, pendingWithinReach } from "@/lib/auth/reach";
import { idsOf, newestOf, ofChannels } from "@/lib/parties/by-channel";
import { columnsOfParty } from "@/lib/parties/queries";
import type { Compartment, ContactDetails, EarlierDetails, Party } from "@/lib/parties/schema";

/**
 * One party and what belongs to it alone, of a case or of a registration that waits. Reading it leaves a row in the audit trail, as
 * writing does. Throws NotFound out of reach.
 */
export function getCompartment(actor: Actor, partyId: string): Promise<Compartment> {
  const reachable = or(
    may(actor, "contact_details.read") ? caseWithinReach(actor, "contact_details.read") : sql`false`,
    pendingWithinReach(actor, "contact_details.read_pending"),
  );
  if (!isUuid(partyId)) throw new NotFound();
  return asPerson(actor, async (tx) => {
    const rows = await tx
      .select({
        registrationId: registrations.id,
        party: columnsOfParty,
        details: contactDetails,
        recordedBy: users.name,
      })
      .from(parties)
      .innerJoin(registrations, eq(registrations.id, parties.registrationId))
      .leftJoin(contactDetails, eq(contactDetails.partyId, parties.id))
      .leftJoin(users, eq(users.id, contactDetails.recordedBy))
      .where(and(eq(parties.id, partyId), reachable));
    const [found] = rows;
    if (!found) throw new NotFound();
    await noteRead(tx, { action: "contact_details.read", registrationId: found.registrationId, partyId });
    const versions = rows.flatMap(({ details, recordedBy }) => (details ? { ...details, by: recordedBy } : []));
    const details = ofChannels(versions.filter(({ counts }) => counts));
    return compartmentOf(found.party, { ...details, versions: idsOf(newestOf(versions)) }, earlierOf(versions));
  });
}

type Version = typeof contactDetails.$inferSelect & { by: string | null };

/** What was known by a channel before another version took its place. */
function earlierOf(versions: Version[]): EarlierDetails[] {
  const correctionOf = new Map(versions.map((one) => [one.corrects, one]));
  return versions
    .flatMap((one) => {
      const next = correctionOf.get(one.id);
      return next && !one.voided ? { ...one, changedAt: next.recordedAt, changedBy: next.by } : [];
    })
    .sort((one, other) => other.changedAt.getTime() - one.changedAt.getTime());
}

/** The only place where a compartment is made: of the rows of one party. */
function compartmentOf(party: Party, details: ContactDetails, earlier: EarlierDetails[]): Compartment {
  return { party, details, earlier } as Compartment;
}
