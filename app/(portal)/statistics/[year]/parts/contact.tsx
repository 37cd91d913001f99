import { useTranslations } from "next-intl";
import { bars } from "@/components/charts/bars";
import { Chart } from "@/components/charts/chart";
import { pagePalette } from "@/components/charts/palette";
import { Part } from "@/components/statistics/part";
import { BigFigure } from "../big-figure";
import { Breakdown } from "../breakdown";
import { Said, useSentences } from "../said";
import { type IndicatorRow, useShareText, type View } from "../use-indicator";

/** The kinds of case that the report speaks of first. */
const first = ["sexual", "traffic"];

/** How many cases led to contact: all of them, by kind, and by who asked. */
export function Contact({ view }: { view: View }) {
  const t = useTranslations("statistics");
  return (
    <Part id="contact" title={t("parts.contact")} figure={<BigFigure view={view} id="contact_rate" />}>
      <Said report={view.report} part="contact" />
      <Said report={view.report} part="categories" />
      <Breakdown
        view={view}
        id="contact_rate_by_offence_category"
        chart={(rows) => <ByCategory view={view} rows={rows} />}
      />
      <Breakdown view={view} id="contact_rate_by_initiating_side" />
    </Part>
  );
}

/** All cases together, then the kinds that the report speaks of first, then the others in the order of their list. */
function ByCategory({ view: { report }, rows }: { view: View; rows: IndicatorRow[] }) {
  const [t, shareText] = [useTranslations("charts"), useShareText()];
  const finding = useSentences(report)("contact", "categories");
  const all = report.figures.contact_rate;
  const ordered = [
    ...first.flatMap((code) => rows.filter((row) => row.code === code)),
    ...rows.filter(({ code }) => !first.includes(code)),
  ];
  const data = [
    ...(all
      ? [{ label: t("all"), part: all.share ?? 0, figure: shareText.percent(all), base: shareText.outOf(all) }]
      : []),
    ...ordered.map(({ code, label, part, percent, outOf }) => ({
      label,
      part: part ?? 0,
      figure: percent,
      base: outOf,
      isStrong: first.includes(code),
    })),
  ];
  return <Chart finding={finding} draw={(width) => bars(data, pagePalette, width, { hasTrack: true })} />;
}
