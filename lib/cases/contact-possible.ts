import "server-only";
import type { Actor } from "@/core/actor";
import { getCase, requireOpen } from "@/lib/cases/queries";
import { bothSidesAgreed } from "@/lib/decisions/rules";
import { fullName } from "@/lib/parties/full-name";

/**
 * Whether contact can be recorded in an open case, between whom: from which day on, whether there was a day on which both sides agreed, and
 * whose agreement is not there. Throws NotFound out of reach, RedirectTo once it is closed.
 */
export async function getContactPossible(actor: Actor, number: string) {
  const { takenUpOn, parties, decisions } = requireOpen(await getCase(actor, number));
  return {
    takenUpOn,
    parties: parties.map((party) => ({ id: party.id, name: fullName(party) })),
    agreed: decisions.some((decision) => bothSidesAgreed(parties, decisions, decision.decidedOn)),
    notAgreed: parties.filter((party) => party.lastDecision !== "agreed"),
  };
}
