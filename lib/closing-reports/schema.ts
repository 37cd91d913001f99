import { z } from "zod";
import { choice, day, formKey, optionalChoice, says, text } from "@/core/fields";
import { type ClosingReason, closingReasons, type Recovery, recoveries } from "@/core/words/cases";
import { type GoalOutcome, goalOutcomes } from "@/core/words/goals";

/** How and why a case ended, and the day on which it did. */
export const closingReportInput = z.strictObject({
  key: formKey(),
  number: z.string(),
  closedOn: day(),
  reason: choice(closingReasons),
  recovery: choice(recoveries),
  summary: text(20_000),
  goals: z
    .array(z.strictObject({ goalId: z.uuid(says("invalid")), outcome: optionalChoice(goalOutcomes) }))
    .max(100)
    .prefault([]),
});

/** Why a closed case opens again, and from which day. */
export const reopeningInput = z.strictObject({
  key: formKey(),
  number: z.string(),
  reopenedOn: day(),
  reason: text(1_000),
});

/** A closed case that was opened again, with the closing that counts no more. */
export type Reopening = {
  id: string;
  reopenedOn: string;
  reason: string;
  recordedAt: Date;
  recordedBy: string | null;
  report: ClosingReport;
};

/** A closing report as it stands in a case. */
export type ClosingReport = {
  id: string;
  closedOn: string;
  reason: ClosingReason;
  recovery: Recovery;
  summary: string;
  /** The goals that it came back to, and what became of each, in the same order. */
  goals: string[];
  goalOutcomes: GoalOutcome[];
  recordedAt: Date;
  recordedBy: string | null;
};
