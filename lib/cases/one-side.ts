import "server-only";
import { and, arrayContains, asc, eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { mediatedContacts } from "@/db/schema/mediated-contacts";
import { parties } from "@/db/schema/parties";
import { getCaseHead } from "@/lib/cases/queries";
import type { ContactTakenPartIn, OneSide } from "@/lib/cases/schema";
import { lastConsent } from "@/lib/decisions/rules";
import { type Entries, entriesOfParty } from "@/lib/entries/events";
import { getCompartment } from "@/lib/parties/compartment";
import type { Compartment } from "@/lib/parties/schema";

/**
 * What a sheet or a print for one party is made of. Reading it is in the audit trail. Throws NotFound out of reach, or for a party of
 * another case.
 */
export async function getOneSide(actor: Actor, number: string, partyId: string): Promise<OneSide> {
  const { parties: all, mediator } = await getCaseHead(actor, number);
  if (!all.some(({ id }) => id === partyId)) throw new NotFound();
  const compartment = await getCompartment(actor, partyId);
  const [recorded, contacts] = await asPerson(actor, (tx) =>
    Promise.all([entriesOfParty(tx, partyId), contactsOf(tx, partyId)]),
  );
  const entries: Entries = { ...ownOf(recorded), warnings: [] };
  const consent = lastConsent(entries.decisions, partyId);
  const own = withoutWarnings(compartment);
  return { number, mediator: mediator?.name ?? null, compartment: own, entries, consent, contacts } as OneSide;
}

/**
 * Contact in which somebody is known to have taken part. Where it was, who else was there and what was said is of both, and may be what
 * only the other knows: nothing of it is read here.
 */
async function contactsOf(tx: Transaction, partyId: string): Promise<ContactTakenPartIn[]> {
  const { id, heldOn, form, registrationId, participants, counts, recordedAt } = mediatedContacts;
  const itsCase = tx.select({ id: parties.registrationId }).from(parties).where(eq(parties.id, partyId));
  return tx
    .select({ id, heldOn, form })
    .from(mediatedContacts)
    .where(and(eq(registrationId, itsCase), counts, arrayContains(participants, [partyId])))
    .orderBy(asc(heldOn), asc(recordedAt), asc(id));
}

/** Why something was corrected may name the other, with whom it had been recorded; and who is around a party may be one themself. */
function ownOf(entries: Entries): Entries {
  return Object.fromEntries(Object.entries(entries).map(([kind, all]) => [kind, all.map(ownOfEntry)])) as Entries;
}

function ownOfEntry<Entry extends object>(entry: Entry): Entry {
  return { ...entry, reason: null, ...("samePartyId" in entry ? { samePartyId: null } : {}) };
}

/** A ban or a threat is against somebody, and known from somebody, who may be the other: it is for whoever works on the case. */
function withoutWarnings(compartment: Compartment): Compartment {
  const { stays, people } = compartment.around;
  const around = { ...compartment.around, warnings: [], stays: stays.map(ownOfEntry), people: people.map(ownOfEntry) };
  return { ...compartment, around };
}
