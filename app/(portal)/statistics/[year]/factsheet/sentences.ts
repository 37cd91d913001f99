import { getTranslations } from "next-intl/server";
import type { AnnualReport } from "@/lib/statistics/schema";
import { type ReportPart, type Sentence, sentencesOf } from "@/lib/statistics/sentences";

/** The sentences of the page that a sheet has room for: those that tell more than the figure beside them. */
const told: readonly Sentence["id"][] = [
  "leadTakenUp",
  "leadContact",
  "filter",
  "rounded",
  "withheld",
  "monthLeast",
  "notTakenUp",
  "contactNone",
  "categoryContact",
  "agreed",
  "agreedFew",
  "agreedNone",
  "formMost",
  "formsNone",
  "recovery",
  "recoveryFew",
  "recoveryUnknown",
  "firstAttempt",
  "initiative",
];

/** Gives what a sheet tells of parts of a report, sentence by sentence, in the language of the request. */
export async function tellerOf(report: AnnualReport): Promise<(...parts: ReportPart[]) => string[]> {
  const t = await getTranslations("sentences");
  return (...parts) =>
    parts
      .flatMap((part) => sentencesOf(part, report))
      .filter(({ id }) => told.includes(id))
      .map(({ id, values }) => t(id, values));
}
