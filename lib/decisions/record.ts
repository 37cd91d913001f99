import "server-only";
import { and, eq, lte } from "drizzle-orm";
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
 * Records what a party said about taking part. Sent twice it is recorded once. Throws RuleBroken `future` at `decidedOn`,
 * `nothingToWithdraw` where a party that never agreed withdraws, `caseClosed`; NotFound out of reach.
 */
export async function recordDecision(actor: Actor, input: unknown): Promise<void> {
  const { key: id, number, ...said } = decisionInput.parse(input);
  if (said.decidedOn > today()) throw new RuleBroken("future", "decidedOn");
  await changeCase(actor, "decisions.record", number, async (tx, theCase) => {
    await requireParty(tx, theCase.id, said.partyId);
    const isNew = await insertOnce(tx, decisions, { ...said, id, recordedBy: actor.id });
    if (isNew && said.decision === "withdrawn") await requireAgreed(tx, said.partyId, said.decidedOn);
    return isNew ? { partyId: said.partyId, subjectId: id } : null;
  });
}

async function requireAgreed(tx: Transaction, partyId: string, by: string): Promise<void> {
  const agreedBefore = and(
    eq(decisions.partyId, partyId),
    eq(decisions.decision, "agreed"),
    lte(decisions.decidedOn, by),
  );
  if ((await tx.$count(decisions, agreedBefore)) === 0) throw new RuleBroken("nothingToWithdraw", "decision");
}
