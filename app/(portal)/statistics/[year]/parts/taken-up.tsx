import { useFormatter, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import { months } from "@/components/charts/months";
import { pagePalette } from "@/components/charts/palette";
import { Part } from "@/components/statistics/part";
import { asDate } from "@/lib/core/dates";
import { markedPeriods } from "@/lib/statistics/published";
import { BigFigure } from "../big-figure";
import { Breakdown } from "../breakdown";
import { Said, useSentences } from "../said";
import type { IndicatorRow, View } from "../use-indicator";

/** What was taken up, month by month, of what was received; and what was not. */
export function TakenUp({ view }: { view: View }) {
  const t = useTranslations("statistics");
  return (
    <Part
      id="taken-up"
      title={t("parts.takenUp", { year: view.report.year })}
      figure={<BigFigure view={view} id="registrations_taken_up" />}
    >
      <Said report={view.report} part="takenUp" />
      <Breakdown view={view} id="taken_up_by_month" chart={(rows) => <CourseOfYear view={view} rows={rows} />} />
      <div className="grid gap-10 md:grid-cols-2">
        <BigFigure view={view} id="registrations_received" isSmaller />
        <BigFigure view={view} id="open_cases" isSmaller />
      </div>
      <Breakdown view={view} id="registrations_not_taken_up" />
    </Part>
  );
}

/** The months up to the last day that is counted; those of a marked time stand out. */
function CourseOfYear({ view: { report }, rows }: { view: View; rows: IndicatorRow[] }) {
  const [t, format] = [useTranslations("charts"), useFormatter()];
  const { year, until } = report;
  const marked = markedPeriods.filter(({ from }) => from.startsWith(`${year}-`));
  const data = rows.map(({ code, count }) => {
    const first = asDate(`${year}-${code}-01`);
    return {
      label: format.dateTime(first, { month: "short" }).replace(".", ""),
      short: format.dateTime(first, { month: "narrow" }),
      value: `${year}-${code}` > until.slice(0, 7) ? null : count,
      isStrong: marked.some(
        ({ from, to }) => `${year}-${code}` >= from.slice(0, 7) && `${year}-${code}` <= to.slice(0, 7),
      ),
    };
  });
  const bands = marked.map(({ id, from, to }) => ({
    label: t(`periods.${id}`),
    from: monthsInto(from),
    to: monthsInto(to, 1),
  }));
  return <Chart finding={useSentences(report)("takenUp")} draw={(width) => months(data, bands, pagePalette, width)} />;
}

/** Months since the year began, until a day begins, or so many days later. */
function monthsInto(day: string, later = 0): number {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return month - 1 + (date - 1 + later) / new Date(Date.UTC(year, month, 0)).getUTCDate();
}
