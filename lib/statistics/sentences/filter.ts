import { isFiltered } from "@/lib/statistics/published";
import type { AnnualReport } from "@/lib/statistics/schema";
import { type Sentence, sentence } from "@/lib/statistics/sentences/sentence";

/** What the figures are narrowed to; nothing where they are of the whole organisation. */
export function filterSentences(report: AnnualReport): Sentence[] {
  const { region = "none", category = "none", side = "none", referrer = "none" } = report.filter;
  return isFiltered(report.filter) ? [sentence(report, "filter", { region, category, side, referrer })] : [];
}
