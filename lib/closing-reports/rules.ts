import type { Broken } from "@/core/errors";
import { type ClosingReason, closingReasons } from "@/core/words/cases";
import type { Decision, Side } from "@/core/words/parties";
import type { Rule } from "@/core/words/rules";

/** What is known of a case on the day on which it would close. */
export type KnownAtClosing = {
  takenUpOn: string;
  /** The last day on which anything happened in the case. */
  lastEventOn: string;
  hasContact: boolean;
  /** What the parties of each side said last. */
  lastDecisions: Record<Side, readonly (Decision | null)[]>;
};

/** What speaks against closing a case on a day: a contradiction with what was recorded, or null. */
function againstDay(known: KnownAtClosing, closedOn: string): Rule | null {
  if (closedOn < known.takenUpOn) return "beforeTakenUp";
  return closedOn < known.lastEventOn ? "closedBeforeLastEvent" : null;
}

/** What speaks against closing a case for a reason: a contradiction with what was recorded, or null. */
function againstReason(known: KnownAtClosing, reason: ClosingReason): Rule | null {
  const everybodySaid = Object.values(known.lastDecisions)
    .flat()
    .every((decision) => decision !== null);
  const hasDecided = (side: Side, decision: Decision) => known.lastDecisions[side].includes(decision);
  const against: Record<ClosingReason, Rule | null> = {
    contact_completed: known.hasContact ? null : "completedWithoutContact",
    no_response: known.hasContact ? "noResponseWithContact" : everybodySaid ? "noResponseWithDecision" : null,
    declined_by_harmed: hasDecided("harmed", "declined") ? null : "nobodyDeclined",
    declined_by_responsible: hasDecided("responsible", "declined") ? null : "nobodyDeclined",
    withdrawn_by_harmed: hasDecided("harmed", "withdrawn") ? null : "nobodyWithdrew",
    withdrawn_by_responsible: hasDecided("responsible", "withdrawn") ? null : "nobodyWithdrew",
    not_suitable: null,
    safety: null,
    elsewhere: null,
    other: null,
  };
  return against[reason];
}

/** All that speaks against closing a case on a day for a reason. */
export function contradictions(known: KnownAtClosing, closedOn: string, reason: ClosingReason): Broken[] {
  const [day, why] = [againstDay(known, closedOn), againstReason(known, reason)];
  return [day ? { rule: day, field: "closedOn" } : [], why ? { rule: why, field: "reason" } : []].flat();
}

/** Every reason with the rule that speaks against it, or null: those that fit first, each in the list's order. */
export function weighedReasons(known: KnownAtClosing): { reason: ClosingReason; against: Rule | null }[] {
  const weighed = closingReasons.map((reason) => ({
    reason,
    against: againstReason(known, reason),
  }));
  return [...weighed.filter(({ against }) => !against), ...weighed.filter(({ against }) => against)];
}
