import { addDays } from "@/core/calendar";
import { asDate } from "@/core/dates";
import { markedPeriods } from "@/lib/statistics/published";
import type { AnnualReport } from "@/lib/statistics/schema";
import { countBesideBefore, inFull, sumOf, topOf } from "@/lib/statistics/sentences/counts";
import {
  clearMargin,
  figuresBefore,
  type Sentence,
  sentence,
  smallestBase,
  type Values,
} from "@/lib/statistics/sentences/sentence";

/** How many registrations were taken up, in which months, how many were not, and how many cases run. */
export function takenUpSentences(report: AnnualReport): Sentence[] {
  const { registrations_taken_up: takenUp, open_cases: open } = report.figures;
  const sentences: Sentence[] = [];
  if (takenUp !== null) {
    const change = countBesideBefore(takenUp, figuresBefore(report)?.registrations_taken_up);
    sentences.push(sentence(report, "takenUp", { count: takenUp, ...change }));
  }
  sentences.push(...monthSentences(report), ...notTakenUpSentences(report));
  if (open !== null)
    sentences.push(sentence(report, "openCases", { count: open, until: asDate(report.until).getTime() }));
  return sentences;
}

/** The month with the least and the one with the most, of the months that are over; a tie has neither, nor has nothing. */
function monthSentences(report: AnnualReport): Sentence[] {
  const counts = inFull(report.figures.taken_up_by_month);
  if (!report.figures.taken_up_by_month) return [sentence(report, "withheld", { what: "months" })];
  if (!counts || sumOf(counts) < smallestBase) return [];
  const monthAfterTheLastDay = addDays(report.until, 1).slice(0, 7);
  const months = Object.entries(counts)
    .map(([month, count]) => ({ month: `${report.year}-${month}`, count }))
    .filter(({ month }) => month < monthAfterTheLastDay)
    .toSorted((one, other) => one.count - other.count);
  const sentenceOf = (id: "monthLeast" | "monthMost", one: (typeof months)[number], next: (typeof months)[number]) =>
    Math.abs(one.count - next.count) <= clearMargin(report) || one.count === 0
      ? []
      : [
          sentence(report, id, {
            month: asDate(`${one.month}-15`).getTime(),
            period: periodOf(one.month),
            count: one.count,
          }),
        ];
  const [least, secondLeast] = months;
  const [secondMost, most] = months.slice(-2);
  if (!least || !secondLeast || !secondMost || !most) return [];
  return [...sentenceOf("monthLeast", least, secondLeast), ...sentenceOf("monthMost", most, secondMost)];
}

/** The marked period in which a whole month, `YYYY-MM`, lies. */
function periodOf(month: string): string {
  const [first, last] = [`${month}-01`, addDays(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`, -1)];
  return markedPeriods.find(({ from, to }) => from <= first && last <= to)?.id ?? "none";
}

function notTakenUpSentences(report: AnnualReport): Sentence[] {
  const notTakenUp = report.figures.registrations_not_taken_up;
  if (!notTakenUp?.total) return [];
  const [most] = topOf(notTakenUp.by_reason, 1, clearMargin(report));
  const isTelling = most && most.code !== "other" && notTakenUp.total >= smallestBase;
  const why: Values = isTelling ? { reason: most.code, reasonCount: most.count } : { reason: "none" };
  return [sentence(report, "notTakenUp", { count: notTakenUp.total, ...why })];
}
