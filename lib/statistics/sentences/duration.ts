import type { AnnualReport, Quantiles } from "@/lib/statistics/schema";
import { figuresBefore, type Sentence, sentence, smallestBase, type Values } from "@/lib/statistics/sentences/sentence";

/** How long cases took, how soon the first attempt followed, and how many attempts there were. */
export function durationSentences(report: AnnualReport): Sentence[] {
  const { duration_days: duration, days_to_first_attempt: first, attempts_per_case: attempts } = report.figures;
  const sentences: Sentence[] = [];
  if (duration && duration.median !== null && duration.p90 !== null) {
    const { count, median, p90 } = duration;
    const change = medianBesideBefore(duration, figuresBefore(report)?.duration_days);
    if (count < smallestBase) sentences.push(sentence(report, "durationFew", { count, median }));
    else
      sentences.push(
        sentence(report, "duration", { count, median, ...change }),
        sentence(report, "durationLong", { days: wholeDays(p90) }),
      );
  }
  if (first && first.median !== null && first.count >= smallestBase)
    sentences.push(sentence(report, "firstAttempt", { count: first.count, days: wholeDays(first.median) }));
  if (attempts && attempts.mean !== null && attempts.count >= smallestBase && attempts.mean >= leastMean)
    sentences.push(sentence(report, "attempts", { count: attempts.count, mean: attempts.mean }));
  return sentences;
}

/** A mean is said with one decimal: what that would make nothing is left out. */
const leastMean = 0.05;

/**
 * At most so many days, where each case took whole days, is at most the whole days in them. Quantiles lie on tenths between
 * whole days, and arithmetic may leave one a hair below its day.
 */
function wholeDays(quantile: number): number {
  return Math.floor(quantile + 0.05);
}

/** Medians of whole days are whole or half, so that they are said, and compared, exactly. */
function medianBesideBefore({ count, median }: Quantiles, before: Quantiles | null | undefined): Values {
  if (median === null || !before || before.median === null) return { change: "none" };
  if (count < smallestBase || before.count < smallestBase) return { change: "none" };
  const change = median === before.median ? "same" : median > before.median ? "more" : "less";
  return { change, beforeMedian: before.median };
}
