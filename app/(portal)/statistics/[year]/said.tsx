import type { AnnualReport } from "@/lib/statistics/schema";

export function useSentences(_report: AnnualReport) {
  return (...parts: string[]) => `Hier staan zinnen over ${parts.join(" en ")}, die uit de cijfers volgen.`;
}
export function Said({ report, part, isLead = false }: { report: AnnualReport; part: string; isLead?: boolean }) {
  const text = useSentences(report)(part);
  return text === "" ? null : <p className={`max-w-measure ${isLead ? "text-xl" : "text-lg"}`}>{text}</p>;
}
