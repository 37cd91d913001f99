import { useTranslations } from "next-intl";
import { bars } from "@/components/charts/bars";
import { Chart } from "@/components/charts/chart";
import { pagePalette } from "@/components/charts/palette";
import { Part } from "@/components/statistics/part";
import type { AnnualReport } from "@/lib/statistics/schema";
import { BigFigure } from "../big-figure";
import { Breakdown } from "../breakdown";
import { contactByCategory, useChartLanguage } from "../chart-data";
import { Said, useSentences } from "../said";
import type { View } from "../use-indicator";

/** How many cases led to contact: all of them, by kind, and by who asked. */
export function Contact({ view }: { view: View }) {
  const t = useTranslations("statistics");
  return (
    <Part id="contact" title={t("parts.contact")} figure={<BigFigure view={view} id="contact_rate" />}>
      <Said report={view.report} part="contact" />
      <Said report={view.report} part="categories" />
      <Breakdown view={view} id="contact_rate_by_offence_category" chart={() => <ByCategory report={view.report} />} />
      <Breakdown view={view} id="contact_rate_by_initiating_side" />
    </Part>
  );
}

function ByCategory({ report }: { report: AnnualReport }) {
  const finding = useSentences(report)("contact", "categories");
  const rows = contactByCategory(useChartLanguage(), report);
  return rows && <Chart finding={finding} draw={(width) => bars(rows, pagePalette, width, { hasTrack: true })} />;
}
