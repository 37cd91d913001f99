import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { FreeText } from "@/components/ui/typed";
import { isolated } from "@/core/text";
import type { Case } from "@/lib/cases/schema";
import type { ClosingReport } from "@/lib/closing-reports/schema";

/** How and why a case ended, and what became of each goal. */
export function CaseReport({ report, goals }: { report: ClosingReport; goals: Case["goals"] }) {
  const t = useTranslations("case");
  const words = useTranslations("words");
  const outcomes = report.goals.map((id, place) => ({
    ...{ id, goal: goals.find((one) => one.id === id)?.goal ?? "" },
    outcome: words(`goalOutcomes.${report.goalOutcomes[place] ?? "unknown"}`),
  }));
  const list = (
    <ul>
      {outcomes.map(({ id, goal, outcome }) => (
        <li key={id} className="wrap-anywhere">{`${isolated(goal)} — ${outcome}`}</li>
      ))}
    </ul>
  );
  return (
    <Card title={t("report")}>
      <DescriptionList
        items={[
          { label: t("reason"), value: words(`closingReasons.${report.reason}`) },
          { label: t("recovery"), value: words(`recoveries.${report.recovery}`) },
          ...(outcomes.length > 0 ? [{ label: t("goalOutcomes"), value: list }] : []),
          { label: t("summary"), value: <FreeText>{report.summary}</FreeText> },
        ]}
      />
    </Card>
  );
}
