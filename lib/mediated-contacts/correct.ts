import "server-only";
import type { Actor } from "@/core/actor";
import { today } from "@/core/clock";
import { insertOnce } from "@/db/insert-once";
import { mediatedContacts } from "@/db/schema/mediated-contacts";
import { changeCase } from "@/lib/cases/change-case";
import { eventsOf } from "@/lib/cases/events";
import { correctedFields, versionToCorrect } from "@/lib/corrections/rules";
import { checkDayOfContact } from "@/lib/mediated-contacts/rules";
import { mediatedContactCorrection } from "@/lib/mediated-contacts/schema";

/**
 * Corrects a mediated contact, or says that there was none: a new version, which counts from then on. Sent twice it is written
 * once. Throws RuleBroken where a rule of entry does not hold for another day or what was voided (rules.ts), `changedMeanwhile` or
 * `nothingCorrected` (lib/corrections), `caseClosed`; NotFound out of reach.
 */
export async function correctMediatedContact(actor: Actor, input: unknown): Promise<void> {
  const { key: id, number, corrects, voided, reason, ...typed } = mediatedContactCorrection.parse(input);
  await changeCase(actor, "mediated_contacts.correct", number, async (tx, theCase) => {
    const events = await eventsOf(tx, theCase.id);
    const earlier = versionToCorrect(events.versions.contacts, corrects, id);
    const { heldOn, form } = earlier;
    const contact = voided ? { heldOn, form } : typed;
    const asserted = contact.heldOn !== heldOn || (earlier.voided && !voided);
    if (asserted) checkDayOfContact(contact.heldOn, theCase.decidedOn, events, today());
    const fields = correctedFields(earlier, { ...contact, voided, reason });
    const isNew = await insertOnce(tx, mediatedContacts, {
      ...{ ...contact, id, corrects, voided, reason },
      registrationId: theCase.id,
      recordedBy: actor.id,
    });
    return isNew ? { subjectId: id, fields } : null;
  });
}
