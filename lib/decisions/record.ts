import "server-only";
import { and, desc, eq, lte } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { insertOnce } from "@/db/insert-once";
import { decisions } from "@/db/schema/decisions";
import { changeCase } from "@/lib/cases/change-case";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { RuleBroken } from "@/lib/core/errors";
import { decisionInput } from "@/lib/decisions/schema";
import { requireParty } from "@/lib/parties/require-party";

/**
 * Records what a party said about taking part. Sent twice it is recorded once. Throws RuleBroken `future` or `beforeReceived` at
 * `decidedOn`, `nothingToWithdraw` where a party withdraws whose last word was not that they agreed, `caseClosed`; NotFound out
 * of reach.
 */
export async function recordDecision(actor: Actor, input: unknown): Promise<void> {
  const { key: id, number, ...said } = decisionInput.parse(input);
  if (said.decidedOn > today()) throw new RuleBroken("future", "decidedOn");
  await changeCase(actor, "decisions.record", number, async (tx, theCase) => {
    await requireParty(tx, theCase.id, said.partyId);
    if (said.decidedOn < theCase.receivedOn) throw new RuleBroken("beforeReceived", "decidedOn");
    if (said.decision === "withdrawn" && !(await isThere(tx, id)))
      await requireAgreed(tx, said.partyId, said.decidedOn);
    const isNew = await insertOnce(tx, decisions, { ...said, id, recordedBy: actor.id });
    return isNew ? { partyId: said.partyId, subjectId: id } : null;
  });
}

/** Whether the form was sent before: then its rule held, and its own row must not speak against it. */
async function isThere(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.$count(decisions, eq(decisions.id, id))) > 0;
}

async function requireAgreed(tx: Transaction, partyId: string, by: string): Promise<void> {
  const [last] = await tx
    .select({ decision: decisions.decision })
    .from(decisions)
    .where(and(eq(decisions.partyId, partyId), lte(decisions.decidedOn, by)))
    .orderBy(desc(decisions.decidedOn), desc(decisions.sequence))
    .limit(1);
  if (last?.decision !== "agreed") throw new RuleBroken("nothingToWithdraw", "decision");
}
