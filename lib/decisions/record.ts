import "server-only";
import type { Actor } from "@/core/actor";
import { today } from "@/core/clock";
import { insertOnce } from "@/db/insert-once";
import { decisions } from "@/db/schema/decisions";
import { changeCase } from "@/lib/cases/change-case";
import { eventsOf } from "@/lib/cases/events";
import { checkDecision } from "@/lib/decisions/rules";
import { decisionInput } from "@/lib/decisions/schema";
import { requireParty } from "@/lib/parties/require-party";

/**
 * Records what a party said about taking part. Sent twice it is recorded once. Throws RuleBroken where a rule of entry does not
 * hold (rules.ts), `caseClosed`; NotFound out of reach.
 */
export async function recordDecision(actor: Actor, input: unknown): Promise<void> {
  const { key: id, number, ...said } = decisionInput.parse(input);
  await changeCase(actor, "decisions.record", number, async (tx, theCase) => {
    await requireParty(tx, theCase.id, said.partyId);
    const { decisions: all } = await eventsOf(tx, theCase.id);
    const sent = all.find((one) => one.id === id);
    checkDecision(said, all, theCase.receivedOn, today(), sent);
    const isNew = await insertOnce(tx, decisions, { ...said, id, recordedBy: actor.id });
    return isNew ? { partyId: said.partyId, subjectId: id } : null;
  });
}
