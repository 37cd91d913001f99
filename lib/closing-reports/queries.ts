import "server-only";
import { getOpenCase } from "@/lib/cases/queries";
import { knownAtClosing } from "@/lib/closing-reports/known";
import { weighedReasons } from "@/lib/closing-reports/rules";
import type { Actor } from "@/lib/core/actor";

/**
 * What is known of an open case when it is about to close, and how each reason fits it. Throws NotFound
 * out of reach, Elsewhere once it is closed.
 */
export async function getClosing(actor: Actor, number: string) {
  const theCase = await getOpenCase(actor, number);
  const known = knownAtClosing(theCase.takenUpOn, theCase);
  return { theCase, lastEventOn: known.lastEventOn, reasons: weighedReasons(known) };
}
