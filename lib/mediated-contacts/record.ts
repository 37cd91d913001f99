import "server-only";
import { insertOnce } from "@/db/insert-once";
import { mediatedContacts } from "@/db/schema/mediated-contacts";
import { changeCase } from "@/lib/cases/change-case";
import { eventsOf } from "@/lib/cases/events";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { RuleBroken } from "@/lib/core/errors";
import { bothSidesAgreed } from "@/lib/decisions/rules";
import { mediatedContactInput } from "@/lib/mediated-contacts/schema";

/**
 * Records contact between the parties. Sent twice it is recorded once. Throws RuleBroken at `heldOn`: `future`,
 * `beforeTakenUp`, or `notBothAgreed` where a side had not agreed by that day (CM/Rec(2018)8: voluntary); `caseClosed`;
 * NotFound out of reach.
 */
export async function recordMediatedContact(actor: Actor, input: unknown): Promise<void> {
  const { key: id, number, ...contact } = mediatedContactInput.parse(input);
  if (contact.heldOn > today()) throw new RuleBroken("future", "heldOn");
  await changeCase(actor, "mediated_contacts.record", number, async (tx, theCase) => {
    if (contact.heldOn < theCase.decidedOn) throw new RuleBroken("beforeTakenUp", "heldOn");
    const { parties, decisions } = await eventsOf(tx, theCase.id);
    if (!bothSidesAgreed(parties, decisions, contact.heldOn)) throw new RuleBroken("notBothAgreed", "heldOn");
    const isNew = await insertOnce(tx, mediatedContacts, {
      ...contact,
      id,
      registrationId: theCase.id,
      recordedBy: actor.id,
    });
    return isNew ? { subjectId: id } : null;
  });
}
