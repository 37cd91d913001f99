import { type ClosingReason, closingReasons } from "@/lib/vocabulary/cases";
import type { Decision, Side } from "@/lib/vocabulary/parties";

/** What is known of a case on the day on which it would close. */
export type KnownAtClosing = {
  takenUpOn: string;
  /** The last day on which anything happened in the case. */
  lastEventOn: string;
  hasContact: boolean;
  /** What the parties of each side said last. */
  lastDecisions: Record<Side, readonly (Decision | null)[]>;
};

type Contradiction = { rule: string; field: "closedOn" | "reason" };

/** What speaks against closing a case on a day for a reason, or null: a contradiction with what was recorded. */
export function contradiction(known: KnownAtClosing, closedOn: string, reason: ClosingReason): Contradiction | null {
  if (closedOn < known.takenUpOn) return { rule: "beforeTakenUp", field: "closedOn" };
  if (closedOn < known.lastEventOn) return { rule: "closedBeforeLastEvent", field: "closedOn" };
  const everybodySaid = Object.values(known.lastDecisions)
    .flat()
    .every((decision) => decision !== null);
  const said = (side: Side, decision: Decision) => known.lastDecisions[side].includes(decision);
  const broken = {
    contact_completed: known.hasContact ? null : "completedWithoutContact",
    no_response: known.hasContact ? "noResponseWithContact" : everybodySaid ? "noResponseWithDecision" : null,
    declined_by_harmed: said("harmed", "declined") ? null : "nobodyDeclined",
    declined_by_responsible: said("responsible", "declined") ? null : "nobodyDeclined",
    withdrawn_by_harmed: said("harmed", "withdrawn") ? null : "nobodyWithdrew",
    withdrawn_by_responsible: said("responsible", "withdrawn") ? null : "nobodyWithdrew",
    not_suitable: null,
    safety: null,
    elsewhere: null,
    other: null,
  } as const satisfies Record<ClosingReason, string | null>;
  const rule = broken[reason];
  return rule ? { rule, field: "reason" } : null;
}

/** Every reason with the rule that speaks against it, or null: those that fit first, each in the list's order. */
export function weighedReasons(known: KnownAtClosing): { reason: ClosingReason; against: string | null }[] {
  const weighed = closingReasons.map((reason) => ({
    reason,
    against: contradiction(known, known.lastEventOn, reason)?.rule ?? null,
  }));
  return [...weighed.filter(({ against }) => !against), ...weighed.filter(({ against }) => against)];
}
