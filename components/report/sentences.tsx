import { useTranslations } from "next-intl";
import type { AnnualReport } from "@/lib/statistics/schema";
import { type ReportPart, type Sentence, sentencesOf } from "@/lib/statistics/sentences";

/** Gives what the figures say in a part of the report, in sentences that follow from them: all of them, or those of some ids. */
export function useSentences(report: AnnualReport) {
  const t = useTranslations("sentences");
  return (part: ReportPart, ...ids: Sentence["id"][]) =>
    sentencesOf(part, report)
      .filter(({ id }) => ids.length === 0 || ids.includes(id))
      .map(({ id, values }) => t(id, values))
      .join(" ");
}

type Props = { report: AnnualReport; part: ReportPart; isLead?: boolean };

/** The sentences of a part; nothing where there is nothing to say. */
export function Sentences({ report, part, isLead = false }: Props) {
  const text = useSentences(report)(part);
  return text === "" ? null : <p className={`max-w-measure ${isLead ? "text-xl" : ""}`}>{text}</p>;
}
