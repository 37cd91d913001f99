import { useTranslations } from "next-intl";
import { BigFigure } from "@/components/report/big-figure";
import { Part } from "@/components/report/part";
import { Sentences } from "@/components/report/sentences";
import type { View } from "@/components/report/use-indicator";

/** How long cases take, how soon they begin, and how often somebody is approached. */
export function Duration({ view }: { view: View }) {
  const t = useTranslations("statistics");
  return (
    <Part
      id="duration"
      title={t("parts.duration")}
      figure={<BigFigure view={view} id="duration_days" />}
      onPaper="whole"
      sentences={<Sentences report={view.report} part="duration" />}
    >
      <div className="grid gap-10 md:grid-cols-2 print:grid-cols-2 print:gap-6">
        <BigFigure view={view} id="days_to_first_attempt" isSmaller />
        <BigFigure view={view} id="attempts_per_case" isSmaller />
      </div>
    </Part>
  );
}
