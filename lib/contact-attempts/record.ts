import "server-only";
import { insertOnce } from "@/db/insert-once";
import { contactAttempts } from "@/db/schema/contact-attempts";
import { changeCase } from "@/lib/cases/change-case";
import { resultsOf } from "@/lib/contact-attempts/rules";
import { contactAttemptInput } from "@/lib/contact-attempts/schema";
import type { Actor } from "@/lib/core/actor";
import { momentOf } from "@/lib/core/calendar";
import { now } from "@/lib/core/clock";
import { RuleBroken } from "@/lib/core/errors";
import { requireParty } from "@/lib/parties/require-party";

/**
 * Records one try to reach one party. Sent twice it is recorded once. Throws RuleBroken at `at`: `future`, `beforeReceived`
 * or `momentSkipped` (the night in which the clock goes forward); `resultOfOtherChannel` at `result`; `caseClosed`; NotFound
 * out of reach.
 */
export async function recordContactAttempt(actor: Actor, input: unknown): Promise<void> {
  const { key: id, number, at: wall, ...attempt } = contactAttemptInput.parse(input);
  const at = momentOf(wall);
  if (!at) throw new RuleBroken("momentSkipped", "at");
  if (at > now()) throw new RuleBroken("future", "at");
  if (!resultsOf(attempt).includes(attempt.result)) throw new RuleBroken("resultOfOtherChannel", "result");
  await changeCase(actor, "contact_attempts.record", number, async (tx, theCase) => {
    await requireParty(tx, theCase.id, attempt.partyId);
    if (wall.slice(0, 10) < theCase.receivedOn) throw new RuleBroken("beforeReceived", "at");
    const isNew = await insertOnce(tx, contactAttempts, { ...attempt, id, at, recordedBy: actor.id });
    return isNew ? { partyId: attempt.partyId, subjectId: id } : null;
  });
}
