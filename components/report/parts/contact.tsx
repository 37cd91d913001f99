import { useTranslations } from "next-intl";
import { bars } from "@/components/charts/bars";
import { Chart } from "@/components/charts/chart";
import { pagePalette } from "@/components/charts/palette";
import { BigFigure } from "@/components/report/big-figure";
import { Breakdown } from "@/components/report/breakdown";
import { barsInWords, contactByCategory, useChartLanguage } from "@/components/report/chart-data";
import { Part } from "@/components/report/part";
import { Sentences, useSentences } from "@/components/report/sentences";
import type { View } from "@/components/report/use-indicator";

/** How many cases led to contact: all of them, by kind, and by who asked. */
export function Contact({ view }: { view: View }) {
  const t = useTranslations("statistics");
  return (
    <Part
      id="contact"
      title={t("parts.contact")}
      figure={<BigFigure view={view} id="contact_rate" />}
      sentences={
        <>
          <Sentences report={view.report} part="contact" />
          <Sentences report={view.report} part="categories" />
        </>
      }
    >
      <Breakdown view={view} id="contact_rate_by_offence_category" chart={<ByCategory view={view} />} />
      <Breakdown view={view} id="contact_rate_by_initiating_side" />
    </Part>
  );
}

/** A bar for all cases together, and one for every kind. */
function ByCategory({ view: { report } }: { view: View }) {
  const label = useTranslations("indicators")("contact_rate_by_offence_category.label");
  const rows = contactByCategory(useChartLanguage(), report);
  const sentence = useSentences(report)("categories", "categoryContact");
  return (
    rows && (
      <Chart
        finding={sentence || barsInWords(label, rows)}
        draw={(width) => bars(rows, pagePalette, width, { hasTrack: true })}
      />
    )
  );
}
