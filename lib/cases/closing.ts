import "server-only";
import type { Actor } from "@/core/actor";
import { RedirectTo } from "@/core/errors";
import { routes } from "@/core/routes";
import { requireReach } from "@/lib/auth/permissions";
import { getCase, getCaseHead, requireOpen } from "@/lib/cases/queries";
import { knownAtClosing } from "@/lib/closing-reports/known-at-closing";
import { weighedReasons } from "@/lib/closing-reports/rules";

/**
 * What is known of an open case when it is about to close, the goals that it comes back to, and how each reason fits it. Throws NotFound
 * out of reach, RedirectTo once it is closed.
 */
export async function getClosing(actor: Actor, number: string) {
  const theCase = requireOpen(await getCase(actor, number));
  const { parties, mediated_contacts: contacts, contact_attempts: attempts } = theCase;
  const known = knownAtClosing(theCase.takenUpOn, theCase);
  const goals = theCase.goals.map(({ id, partyId, goal }) => ({
    id,
    goal,
    party: parties.find((one) => one.id === partyId),
  }));
  return { goals, known: { parties, contacts, attempts: attempts.length, ...known }, reasons: weighedReasons(known) };
}

/** The day on which a case closed that can be opened again. Throws NotFound out of reach, RedirectTo (the case) where it is open. */
export async function getReopening(actor: Actor, number: string): Promise<{ closedOn: string }> {
  requireReach(actor, "cases.reopen");
  const { closedOn } = await getCaseHead(actor, number);
  if (!closedOn) throw new RedirectTo(routes.case(number));
  return { closedOn };
}
