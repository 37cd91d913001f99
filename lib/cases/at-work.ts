import "server-only";
import type { Actor } from "@/core/actor";
import { getCase } from "@/lib/cases/queries";
import type { Case } from "@/lib/cases/schema";
import { getCompartments } from "@/lib/parties/compartment";
import type { Compartment } from "@/lib/parties/schema";

/**
 * A case as whoever works on it sees it: while it is open with how to reach its parties, each in their own compartment, which is in the
 * audit trail. Throws NotFound out of reach.
 */
export async function getCaseAtWork(
  actor: Actor,
  number: string,
): Promise<{ theCase: Case; compartments: ReadonlyMap<string, Compartment> }> {
  const theCase = await getCase(actor, number);
  return { theCase, compartments: theCase.closedOn ? new Map() : await getCompartments(actor, number) };
}
