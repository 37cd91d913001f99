import { isBeforeFirst } from "@/lib/statistics/empty-year";
import type { AnnualReport } from "@/lib/statistics/schema";
import { categorySentences } from "@/lib/statistics/sentences/categories";
import { contactSentences } from "@/lib/statistics/sentences/contact";
import { durationSentences } from "@/lib/statistics/sentences/duration";
import { filterSentences } from "@/lib/statistics/sentences/filter";
import { formSentences } from "@/lib/statistics/sentences/forms";
import { leadSentences } from "@/lib/statistics/sentences/lead";
import { originSentences } from "@/lib/statistics/sentences/origin";
import { recoverySentences } from "@/lib/statistics/sentences/recovery";
import type { Sentence } from "@/lib/statistics/sentences/sentence";
import { successSentences } from "@/lib/statistics/sentences/success";
import { takenUpSentences } from "@/lib/statistics/sentences/taken-up";
import { yearSentences } from "@/lib/statistics/sentences/years";

export type { Sentence } from "@/lib/statistics/sentences/sentence";

/** Who writes each part of the annual report, in its order. */
const writers = {
  lead: leadSentences,
  filter: filterSentences,
  takenUp: takenUpSentences,
  contact: contactSentences,
  categories: categorySentences,
  forms: formSentences,
  success: successSentences,
  recovery: recoverySentences,
  duration: durationSentences,
  origin: originSentences,
  years: yearSentences,
} as const satisfies Record<string, (report: AnnualReport) => Sentence[]>;

export type ReportPart = keyof typeof writers;
export const reportParts = Object.keys(writers) as ReportPart[];

/**
 * What a part of the annual report says of its figures, true in every case (decision 15); empty where there is nothing to say.
 * Of a year before the first nothing is known, so that only what is chosen and the other years are told. Whoever shows a sentence gives it to a translator of the namespace `sentences`: `t(sentence.id, sentence.values)`.
 */
export function sentencesOf(part: ReportPart, report: AnnualReport): Sentence[] {
  const isOfTheYear = part !== "filter" && part !== "years";
  if (isOfTheYear && isBeforeFirst(report)) return [];
  return writers[part](report).filter((one) => !report.isRounded || !saysNone(one));
}

/** Whether a sentence says that something never happened, which a count that was changed to nought does not carry. */
function saysNone({ values }: Sentence): boolean {
  return Object.entries(values).some(([name, value]) => name.toLowerCase().endsWith("percent") && value === "none");
}
