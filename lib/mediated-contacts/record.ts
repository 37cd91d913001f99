import "server-only";
import type { Actor } from "@/core/actor";
import { today } from "@/core/clock";
import { insertOnce } from "@/db/insert-once";
import { mediatedContacts } from "@/db/schema/mediated-contacts";
import { changeCase } from "@/lib/cases/change-case";
import { eventsOf } from "@/lib/cases/events";
import { checkDayOfContact } from "@/lib/mediated-contacts/rules";
import { mediatedContactInput } from "@/lib/mediated-contacts/schema";

/**
 * Records contact between the parties. Sent twice it is recorded once. Throws RuleBroken where a rule of entry does not hold
 * (rules.ts), `caseClosed`; NotFound out of reach.
 */
export async function recordMediatedContact(actor: Actor, input: unknown): Promise<void> {
  const { key: id, number, ...contact } = mediatedContactInput.parse(input);
  await changeCase(actor, "mediated_contacts.record", number, async (tx, theCase) => {
    checkDayOfContact(contact.heldOn, theCase.decidedOn, await eventsOf(tx, theCase.id), today());
    const isNew = await insertOnce(tx, mediatedContacts, {
      ...contact,
      id,
      registrationId: theCase.id,
      recordedBy: actor.id,
    });
    return isNew ? { subjectId: id } : null;
  });
}
