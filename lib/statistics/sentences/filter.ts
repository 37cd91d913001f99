import { most as mostChange } from "@/lib/statistics/protection/change-table";
import { isFiltered } from "@/lib/statistics/published";
import type { AnnualReport } from "@/lib/statistics/schema";
import { type Sentence, sentence } from "@/lib/statistics/sentences/sentence";

/** What the figures are narrowed to, and whether counts are changed; nothing where they are of the whole organisation. */
export function filterSentences(report: AnnualReport): Sentence[] {
  const { region = "none", offenceCategory = "none", initiatingSide = "none", referrer = "none" } = report.filter;
  if (!isFiltered(report.filter)) return [];
  const filter = sentence(report, "filter", { region, offenceCategory, initiatingSide, referrer });
  return report.isRounded ? [filter, sentence(report, "rounded", { most: mostChange })] : [filter];
}
