import type { AnnualReport } from "@/lib/statistics/schema";
import { figuresBefore, type Sentence, sentence, smallestBase } from "@/lib/statistics/sentences/sentence";
import { besideBefore, shareValues } from "@/lib/statistics/sentences/shares";

/** What cases without contact meant to recovery, and of how many that is not known. */
export function recoverySentences(report: AnnualReport): Sentence[] {
  const { contact_rate: contact, recovery_without_contact: recovery } = report.figures;
  if (!contact || !recovery) return [];
  const without = contact.denominator - contact.numerator;
  if (without === 0) return [];
  if (recovery.denominator === 0) return [sentence(report, "recoveryUnknown", { without })];
  const change = besideBefore(recovery, figuresBefore(report)?.recovery_without_contact);
  // What is left of counts that were each changed is no count.
  const values = {
    ...shareValues(recovery),
    ...change,
    unknown: report.isRounded ? 0 : without - recovery.denominator,
  };
  return [sentence(report, recovery.denominator < smallestBase ? "recoveryFew" : "recovery", values)];
}
