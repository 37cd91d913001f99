import { useTranslations } from "next-intl";
import { bars } from "@/components/charts/bars";
import { Chart } from "@/components/charts/chart";
import { pagePalette } from "@/components/charts/palette";
import { Part } from "@/components/statistics/part";
import { BigFigure } from "../big-figure";
import { Breakdown } from "../breakdown";
import { fromAskingToContact, useChartLanguage } from "../chart-data";
import { Said, useSentences } from "../said";
import { useShareText, type View } from "../use-indicator";

/** What a 'successful mediation' is: contact once both agree, and what meant recovery without contact. */
export function Success({ view }: { view: View }) {
  const t = useTranslations("statistics");
  return (
    <Part id="success" title={t("parts.success")} figure={<BigFigure view={view} id="agreed_contact_rate" />}>
      <Said report={view.report} part="success" />
      <Funnel view={view} />
      <Said report={view.report} part="recovery" />
      <div className="grid gap-10 md:grid-cols-2">
        <BigFigure view={view} id="recovery_without_contact" isSmaller />
        <BigFigure view={view} id="cases_closed" isSmaller />
      </div>
      <Outcomes view={view} />
      <Breakdown view={view} id="closed_by_reason" />
    </Part>
  );
}

/** It joins the share of all cases and the share of those in which both sides agreed. */
function Funnel({ view: { report } }: { view: View }) {
  const t = useTranslations("charts.funnel");
  const finding = useSentences(report)("success");
  const rows = fromAskingToContact(useChartLanguage(), report);
  if (rows === null) return null;
  return (
    <figure aria-labelledby="funnel" data-print="whole">
      <figcaption className="mb-3 font-semibold">
        <h3 id="funnel">{t("title")}</h3>
      </figcaption>
      <Chart finding={finding} draw={(width) => bars(rows, pagePalette, width)} />
    </figure>
  );
}

/** What closed cases meant: contact, or without it something, nothing or what is not known. */
function Outcomes({ view: { report } }: { view: View }) {
  const [t, shareText] = [useTranslations("charts.outcomes"), useShareText()];
  const finding = useSentences(report)("recovery");
  const { contact_rate: contact, recovery_without_contact: recovery } = report.figures;
  if (contact === null || recovery === null || contact.denominator === 0) return null;
  const without = contact.denominator - contact.numerator;
  const rows = [
    { label: t("contact"), count: contact.numerator, isStrong: true },
    { label: t("recovery"), count: recovery.numerator, isStrong: true },
    { label: t("none"), count: recovery.denominator - recovery.numerator },
    { label: t("unknown"), count: without - recovery.denominator },
  ].map(({ label, count, isStrong }) => {
    const share = { numerator: count, denominator: contact.denominator };
    return {
      label,
      isStrong,
      part: count / contact.denominator,
      figure: shareText.percent(share),
      base: shareText.outOf(share),
    };
  });
  return (
    <figure aria-labelledby="outcomes" data-print="whole">
      <figcaption className="mb-3 font-semibold">
        <h3 id="outcomes">{t("title")}</h3>
      </figcaption>
      <Chart finding={finding} draw={(width) => bars(rows, pagePalette, width, { hasTrack: true })} />
    </figure>
  );
}
