import "server-only";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { asPerson } from "@/db/actor-transaction";
import { getCaseHead, getOpenCase } from "@/lib/cases/queries";
import type { CaseHead } from "@/lib/cases/schema";
import { type PartyEvent, timelineOfParty } from "@/lib/cases/timeline";
import { entriesOfParty } from "@/lib/entries/events";
import { getCompartment } from "@/lib/parties/compartment";
import type { Compartment } from "@/lib/parties/schema";

type PartyOfCase = { theCase: CaseHead; compartment: Compartment };

/**
 * The compartment of one party of a case with what was recorded with them alone, and the case's head. Throws NotFound out of reach,
 * or for a party of another case.
 */
export async function getPartyOfCase(
  actor: Actor,
  number: string,
  partyId: string,
): Promise<PartyOfCase & { story: PartyEvent[] }> {
  const theCase = await getCaseHead(actor, number);
  const [found, entries] = await Promise.all([
    partyOf(actor, theCase, partyId),
    asPerson(actor, (tx) => entriesOfParty(tx, partyId)),
  ]);
  return { ...found, story: timelineOfParty(entries, found.compartment.party) };
}

/**
 * The compartment for a form that writes to it; without a party to choose one. Throws as `getPartyOfCase`, and RedirectTo (the case)
 * once it is closed.
 */
export async function getPartyToWriteTo(
  actor: Actor,
  number: string,
  partyId: string | string[] | undefined,
): Promise<{ theCase: CaseHead; compartment: Compartment | null }> {
  // Nobody's contact details are read for a form that is not shown.
  const theCase = await getOpenCase(actor, number);
  return partyId === undefined ? { theCase, compartment: null } : partyOf(actor, theCase, String(partyId));
}

async function partyOf(actor: Actor, theCase: CaseHead, partyId: string): Promise<PartyOfCase> {
  if (!theCase.parties.some(({ id }) => id === partyId)) throw new NotFound();
  return { theCase, compartment: await getCompartment(actor, partyId) };
}
