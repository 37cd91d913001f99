import { useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import { months } from "@/components/charts/months";
import { pagePalette } from "@/components/charts/palette";
import { BigFigure } from "@/components/report/big-figure";
import { Breakdown } from "@/components/report/breakdown";
import { courseOfYear, monthsInWords, useChartLanguage } from "@/components/report/chart-data";
import { Part } from "@/components/report/part";
import { Sentences, useSentences } from "@/components/report/sentences";
import type { View } from "@/components/report/use-indicator";

/** What was taken up, month by month, of what was received; and what was not. */
export function TakenUp({ view }: { view: View }) {
  const t = useTranslations("statistics");
  return (
    <Part
      id="taken-up"
      title={t("parts.takenUp", { year: view.report.year })}
      figure={<BigFigure view={view} id="registrations_taken_up" />}
      sentences={<Sentences report={view.report} part="takenUp" />}
    >
      <Breakdown view={view} id="taken_up_by_month" chart={<CourseOfYear view={view} />} />
      <div className="grid gap-10 md:grid-cols-2 print:grid-cols-2 print:gap-6">
        <BigFigure view={view} id="registrations_received" isSmaller />
        <BigFigure view={view} id="open_cases" isSmaller />
      </div>
      <Breakdown view={view} id="registrations_not_taken_up" />
    </Part>
  );
}

/** The months as columns. */
function CourseOfYear({ view: { report } }: { view: View }) {
  const [language, label] = [useChartLanguage(), useTranslations("indicators")("taken_up_by_month.label")];
  const course = courseOfYear(language, report);
  const sentence = useSentences(report)("takenUp", "monthLeast", "monthMost");
  return (
    course && (
      <Chart
        finding={sentence || monthsInWords(language, label, course.year)}
        draw={(width) => months(course.year, course.bands, pagePalette, width)}
      />
    )
  );
}
