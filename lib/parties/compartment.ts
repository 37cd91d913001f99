import "server-only";
import { and, eq, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { wallClock } from "@/core/calendar";
import { dayOf } from "@/core/dates";
import { NotFound } from "@/core/errors";
import { isUuid } from "@/core/ids";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { contactDetails } from "@/db/schema/contact-details";
import { parties } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import { users } from "@/db/schema/users";
import { noteRead } from "@/lib/audit/note";
import { may } from "@/lib/auth/permissions";
import { caseWithinReach, pendingWithinReach } from "@/lib/auth/reach";
import { aroundOf } from "@/lib/parties/around";
import { idsOf, newestOf, ofChannels } from "@/lib/parties/by-channel";
import { columnsOfParty, isParty } from "@/lib/parties/queries";
import { isOutsideHours } from "@/lib/parties/safe-hours";
import type { Around, Compartment, ContactDetails, EarlierDetails, Party } from "@/lib/parties/schema";

/**
 * One party and what belongs to it alone, of a case or of a registration that waits. Reading it leaves a row in the audit trail, as
 * writing does. Throws NotFound out of reach.
 */
export function getCompartment(actor: Actor, partyId: string): Promise<Compartment> {
  if (!isUuid(partyId)) throw new NotFound();
  return asPerson(actor, async (tx) => {
    const [found] = await read(tx, actor, eq(parties.id, partyId));
    if (!found) throw new NotFound();
    return found;
  });
}

/** The same of each party of a case, by their id: those that are within reach. */
export function getCompartments(actor: Actor, number: string): Promise<Map<string, Compartment>> {
  return asPerson(actor, async (tx) => {
    const all = await read(tx, actor, eq(registrations.number, number));
    return new Map(all.map((one) => [one.party.id, one]));
  });
}

async function read(tx: Transaction, actor: Actor, which: SQL): Promise<Compartment[]> {
  const reachable = or(
    may(actor, "contact_details.read") ? caseWithinReach(actor, "contact_details.read") : sql`false`,
    pendingWithinReach(actor, "contact_details.read_pending"),
  );
  const rows = await tx
    .select({
      registrationId: registrations.id,
      number: registrations.number,
      party: columnsOfParty,
      details: contactDetails,
      recordedBy: users.name,
    })
    .from(parties)
    .innerJoin(registrations, eq(registrations.id, parties.registrationId))
    .leftJoin(contactDetails, eq(contactDetails.partyId, parties.id))
    .leftJoin(users, eq(users.id, contactDetails.recordedBy))
    .where(and(which, isParty, reachable));
  const ofEach = [...Map.groupBy(rows, ({ party }) => party.id)];
  await Promise.all(
    ofEach.map(([partyId, [first]]) =>
      noteRead(tx, { action: "contact_details.read", registrationId: first?.registrationId, partyId }),
    ),
  );
  const found = rows.map(({ party, number }) => ({ ...party, number }));
  const around = await aroundOf(tx, found, dayOf(actor.now));
  return ofEach.flatMap(([partyId, own]) => {
    const versions = own.flatMap(({ details, recordedBy }) => (details ? { ...details, by: recordedBy } : []));
    const details = ofChannels(versions.filter(({ counts }) => counts));
    const known = { ...details, versions: idsOf(newestOf(versions)) };
    const isUntimely = isOutsideHours(details, wallClock(actor.now));
    return own
      .slice(0, 1)
      .map(({ party }) => compartmentOf(party, known, earlierOf(versions), around(partyId), isUntimely));
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
function compartmentOf(
  party: Party,
  details: ContactDetails,
  earlier: EarlierDetails[],
  around: Around,
  isUntimely: boolean,
): Compartment {
  return { party, details, earlier, around, isUntimely } as Compartment;
}
