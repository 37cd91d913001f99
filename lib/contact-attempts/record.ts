import "server-only";
import type { Actor } from "@/core/actor";
import { now } from "@/core/clock";
import { insertOnce } from "@/db/insert-once";
import { contactAttempts } from "@/db/schema/contact-attempts";
import { changeCase } from "@/lib/cases/change-case";
import { checkedAttempt } from "@/lib/contact-attempts/rules";
import { contactAttemptInput } from "@/lib/contact-attempts/schema";
import { requireParty } from "@/lib/parties/require-party";

/**
 * Records one try to reach one party. Sent twice it is recorded once. Throws RuleBroken where a rule of entry does not hold
 * (rules.ts), `caseClosed`; NotFound out of reach.
 */
export async function recordContactAttempt(actor: Actor, input: unknown): Promise<void> {
  const { key: id, number, ...typed } = contactAttemptInput.parse(input);
  await changeCase(actor, "contact_attempts.record", number, async (tx, theCase) => {
    await requireParty(tx, theCase.id, typed.partyId);
    const attempt = checkedAttempt(typed, theCase.receivedOn, now());
    const isNew = await insertOnce(tx, contactAttempts, { ...attempt, id, recordedBy: actor.id });
    return isNew ? { partyId: attempt.partyId, subjectId: id } : null;
  });
}
