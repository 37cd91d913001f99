import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { FreeText } from "@/components/ui/typed";
import type { ClosingReport } from "@/lib/closing-reports/schema";

/** How and why a case ended. */
export function CaseReport({ report }: { report: ClosingReport }) {
  const t = useTranslations("case");
  const words = useTranslations("words");
  return (
    <Card title={t("report")}>
      <DescriptionList
        items={[
          { label: t("reason"), value: words(`closingReasons.${report.reason}`) },
          { label: t("recovery"), value: words(`recoveries.${report.recovery}`) },
          { label: t("summary"), value: <FreeText>{report.summary}</FreeText> },
        ]}
      />
    </Card>
  );
}
