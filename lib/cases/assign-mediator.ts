import "server-only";
import { eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { RuleBroken } from "@/core/errors";
import { registrations } from "@/db/schema/registrations";
import { assignMediatorInput } from "@/lib/cases/schema";
import { changeCase } from "@/lib/entries/change-case";
import { isMediator, isMediatorOf } from "@/lib/users/mediators";

/**
 * Gives a case that has no mediator, or whose mediator has left, one of its region. Sent twice it is done once. Throws RuleBroken `assignedAlready` where it
 * has another, `mediatorOfOtherRegion` at `mediatorId`, `caseClosed`; NotFound out of reach.
 */
export async function assignMediator(actor: Actor, input: unknown): Promise<void> {
  const { number, mediatorId } = assignMediatorInput.parse(input);
  await changeCase(actor, "cases.assign", number, async (tx, theCase) => {
    if (theCase.mediatorId === mediatorId) return null;
    if (theCase.mediatorId && (await isMediator(tx, theCase.mediatorId))) throw new RuleBroken("assignedAlready");
    if (!(await isMediatorOf(tx, mediatorId, theCase.region)))
      throw new RuleBroken("mediatorOfOtherRegion", "mediatorId");
    await tx.update(registrations).set({ mediatorId }).where(eq(registrations.id, theCase.id));
    return { subjectId: mediatorId, fields: ["mediator"] };
  });
}
