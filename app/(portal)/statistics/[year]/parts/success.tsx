import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { bars } from "@/components/charts/bars";
import { Chart } from "@/components/charts/chart";
import { pagePalette } from "@/components/charts/palette";
import { Part } from "@/components/statistics/part";
import { BigFigure } from "../big-figure";
import { Breakdown } from "../breakdown";
import { fromAskingToContact, outcomes, useChartLanguage } from "../chart-data";
import { Said, useSentences } from "../said";
import type { View } from "../use-indicator";

/** What a 'successful mediation' is: contact once both agree, and what meant recovery without contact. */
export function Success({ view }: { view: View }) {
  const t = useTranslations("statistics");
  return (
    <Part
      id="success"
      title={t("parts.success")}
      figure={<BigFigure view={view} id="agreed_contact_rate" />}
      said={<Said report={view.report} part="success" />}
    >
      <Funnel view={view} />
      <Said report={view.report} part="recovery" />
      <div className="grid gap-10 md:grid-cols-2 print:grid-cols-2 print:gap-6">
        <BigFigure view={view} id="recovery_without_contact" isSmaller />
        <BigFigure view={view} id="cases_closed" isSmaller />
      </div>
      <Outcomes view={view} />
      <Breakdown view={view} id="closed_by_reason" />
    </Part>
  );
}

/** From every closed case to those in which both agreed, to those with contact. */
function Funnel({ view: { report } }: { view: View }) {
  const t = useTranslations("charts");
  const rows = fromAskingToContact(useChartLanguage(), report);
  const finding = useSentences(report)("success");
  return (
    rows && (
      <Picture id="funnel" title={t("funnel.title")}>
        <Chart finding={finding} draw={(width) => bars(rows, pagePalette, width)} />
      </Picture>
    )
  );
}

/** What closed cases meant: contact, or without it something, nothing, or what is not known. */
function Outcomes({ view: { report } }: { view: View }) {
  const t = useTranslations("charts");
  const rows = outcomes(useChartLanguage(), report);
  const finding = useSentences(report)("recovery");
  return (
    rows && (
      <Picture id="outcomes" title={t("outcomes.title")}>
        <Chart finding={finding} draw={(width) => bars(rows, pagePalette, width, { hasTrack: true })} />
      </Picture>
    )
  );
}

/** A picture of figures that stand elsewhere in the part. */
function Picture({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <figure aria-labelledby={id} data-print="whole">
      <figcaption className="mb-3">
        <h3 id={id} className="font-semibold">
          {title}
        </h3>
      </figcaption>
      {children}
    </figure>
  );
}
