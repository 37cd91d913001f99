import type { AnnualReport } from "@/lib/statistics/schema";
import { topOf } from "@/lib/statistics/sentences/counts";
import { clearMargin, figuresBefore, type Sentence, sentence, smallestBase } from "@/lib/statistics/sentences/sentence";
import { besideBefore, shareValues } from "@/lib/statistics/sentences/shares";

/** From who asked to contact: how often both sides agreed, what came of that, and why other cases ended. */
export function successSentences(report: AnnualReport): Sentence[] {
  const { cases_closed: closed, agreed_contact_rate: agreed } = report.figures;
  if (!closed || !agreed) return [];
  if (agreed.denominator === 0) return [sentence(report, "agreedNone"), ...reasonSentences(report, closed)];
  const share = { numerator: Math.min(agreed.denominator, closed), denominator: closed };
  const isFew = agreed.denominator < smallestBase;
  const agreedOf = isFew ? [] : [sentence(report, "agreedOf", shareValues(share))];
  const change = besideBefore(agreed, figuresBefore(report)?.agreed_contact_rate);
  const led = sentence(report, isFew ? "agreedFew" : "agreed", { ...shareValues(agreed), ...change });
  return [...agreedOf, led, ...reasonSentences(report, closed)];
}

/** The most frequent reason of closing, beside completed contact. */
function reasonSentences(report: AnnualReport, closed: number): Sentence[] {
  if (!report.figures.closed_by_reason || closed < smallestBase) return [];
  const { contact_completed: _, ...others } = report.figures.closed_by_reason;
  const [most] = topOf(others, 1, clearMargin(report));
  if (!most || most.code === "other") return [];
  return [sentence(report, "endedBecause", { reason: most.code, count: most.count, closed })];
}
