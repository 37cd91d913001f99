import { useTranslations } from "next-intl";
import { BigFigure } from "@/components/report/big-figure";
import { Breakdown } from "@/components/report/breakdown";
import { fromAskingToContact, outcomes, useChartLanguage } from "@/components/report/chart-data";
import { CombinedChart } from "@/components/report/combined-chart";
import { Part } from "@/components/report/part";
import { Sentences } from "@/components/report/sentences";
import type { View } from "@/components/report/use-indicator";

/** What a 'successful mediation' is: contact once both agree, and what meant recovery without contact. */
export function Success({ view }: { view: View }) {
  const t = useTranslations("statistics");
  return (
    <Part
      id="success"
      title={t("parts.success")}
      figure={<BigFigure view={view} id="agreed_contact_rate" />}
      sentences={<Sentences report={view.report} part="success" />}
    >
      <Funnel view={view} />
      <Sentences report={view.report} part="recovery" />
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
  const rows = fromAskingToContact(useChartLanguage(), report);
  return rows && <CombinedChart report={report} id="funnel" rows={rows} />;
}

/** What closed cases meant: contact, or without it something, nothing, or what is not known. */
function Outcomes({ view: { report } }: { view: View }) {
  const rows = outcomes(useChartLanguage(), report);
  return rows && <CombinedChart report={report} id="outcomes" rows={rows} hasTrack />;
}
