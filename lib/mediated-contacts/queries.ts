import "server-only";
import { getOpenCase } from "@/lib/cases/queries";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { bothSidesAgreed } from "@/lib/decisions/rules";

/** Whether contact can be recorded in an open case today, and from which day on. Throws NotFound out of reach, or once closed. */
export async function getContactPossible(actor: Actor, number: string) {
  const theCase = await getOpenCase(actor, number);
  return { takenUpOn: theCase.takenUpOn, agreed: bothSidesAgreed(theCase.parties, theCase.decisions, today()) };
}
