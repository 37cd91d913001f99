import "server-only";
import type { Actor } from "@/core/actor";
import { today } from "@/core/clock";
import { insertOnce } from "@/db/insert-once";
import { decisions } from "@/db/schema/decisions";
import { changeCase } from "@/lib/cases/change-case";
import { eventsOf } from "@/lib/cases/events";
import { correctedFields, versionToCorrect } from "@/lib/corrections/rules";
import { checkDecision, checkWhatRelies } from "@/lib/decisions/rules";
import { decisionCorrection } from "@/lib/decisions/schema";
import { requireParty } from "@/lib/parties/require-party";

/**
 * Corrects what a party said, also by what another party of the case said, or says that nobody said it: a new version, which
 * counts from then on, in the place of the first one. Sent twice it is written once. Throws RuleBroken where a rule of entry does
 * not hold (rules.ts), `changedMeanwhile` or `nothingCorrected` (lib/corrections), `caseClosed`; NotFound out of reach.
 */
export async function correctDecision(actor: Actor, input: unknown): Promise<void> {
  const { key: id, number, corrects, voided, reason, ...typed } = decisionCorrection.parse(input);
  await changeCase(actor, "decisions.correct", number, async (tx, theCase) => {
    const events = await eventsOf(tx, theCase.id);
    const earlier = versionToCorrect(events.versions.decisions, corrects, id);
    const { partyId, decision, decidedOn } = earlier;
    await requireParty(tx, theCase.id, typed.partyId);
    const said = voided ? { partyId, decision, decidedOn } : typed;
    if (!voided) checkDecision(said, events.decisions, theCase.receivedOn, today(), earlier);
    const others = events.decisions.filter(({ sequence }) => sequence !== earlier.sequence);
    checkWhatRelies(events, voided ? others : [...others, { ...said, sequence: earlier.sequence }]);
    const fields = correctedFields(earlier, { ...said, voided, reason });
    const isNew = await insertOnce(tx, decisions, { ...said, id, corrects, voided, reason, recordedBy: actor.id });
    return isNew ? { partyId: said.partyId, subjectId: id, fields } : null;
  });
}
