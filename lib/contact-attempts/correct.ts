import "server-only";
import type { Actor } from "@/core/actor";
import { now } from "@/core/clock";
import { insertOnce } from "@/db/insert-once";
import { contactAttempts } from "@/db/schema/contact-attempts";
import { changeCase } from "@/lib/cases/change-case";
import { eventsOf } from "@/lib/cases/events";
import { checkedAttempt } from "@/lib/contact-attempts/rules";
import { contactAttemptCorrection } from "@/lib/contact-attempts/schema";
import { correctedFields, versionToCorrect } from "@/lib/corrections/rules";
import { requireParty } from "@/lib/parties/require-party";

/**
 * Corrects a contact attempt, also by another party of the case, or says that it was none: a new version, which counts from
 * then on. Sent twice it is written once. Throws RuleBroken where a rule of entry does not hold (rules.ts), `changedMeanwhile`
 * or `nothingCorrected` (lib/corrections), `caseClosed`; NotFound out of reach.
 */
export async function correctContactAttempt(actor: Actor, input: unknown): Promise<void> {
  const { key: id, number, corrects, voided, reason, ...typed } = contactAttemptCorrection.parse(input);
  await changeCase(actor, "contact_attempts.correct", number, async (tx, theCase) => {
    const earlier = versionToCorrect((await eventsOf(tx, theCase.id)).versions.attempts, corrects, id);
    const { partyId, at, direction, channel, result, note } = earlier;
    await requireParty(tx, theCase.id, typed.partyId);
    const attempt = voided
      ? { partyId, at, direction, channel, result, note }
      : checkedAttempt(typed, theCase.receivedOn, now(), earlier);
    const fields = correctedFields(earlier, { ...attempt, voided, reason });
    const isNew = await insertOnce(tx, contactAttempts, {
      ...{ ...attempt, id, corrects, voided, reason },
      recordedBy: actor.id,
    });
    return isNew ? { partyId: attempt.partyId, subjectId: id, fields } : null;
  });
}
