import { useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import { pagePalette } from "@/components/charts/palette";
import { years } from "@/components/charts/years";
import { useFigureText } from "@/components/report/figure-text";
import { Part } from "@/components/report/part";
import { Sentences } from "@/components/report/sentences";
import type { View } from "@/components/report/use-indicator";
import { isFiltered, seriesBreak } from "@/lib/statistics/published";
import { type AnnualReport, type SeriesId, seriesIds } from "@/lib/statistics/schema";
import { heightOf, seriesOf } from "./series";
import { YearsTable } from "./years-table";

/** All years since the first, with what was published of years that have no cases here. */
export function Years({ view: { report } }: { view: View }) {
  const t = useTranslations("statistics");
  return (
    <Part id="years" title={t("parts.years")} onPaper="fromTop" sentences={<Sentences report={report} part="years" />}>
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2 xl:grid-cols-3 print:grid-cols-2 print:gap-6">
        {seriesIds.map((id) => (
          <Series key={id} report={report} id={id} />
        ))}
        {!isFiltered(report.filter) && (
          <p className="self-center text-muted text-sm">{t("publishedNote", { year: String(seriesBreak) })}</p>
        )}
      </div>
      <YearsTable report={report} />
    </Part>
  );
}

/** An indicator over the years as a small line, whose words are all its values. */
function Series({ report, id }: { report: AnnualReport; id: SeriesId }) {
  const [t, labels, textOf] = [useTranslations("charts"), useTranslations("indicators"), useFigureText()];
  const label = labels(`${id}.label`);
  const points = seriesOf(report)
    .map(({ year, kind, figures }) => ({
      year,
      kind,
      value: heightOf(id, figures),
      label: textOf(id, figures)?.number ?? "",
    }))
    .filter(({ kind, value }) => kind !== "published" || value !== null);
  const known = points.filter(({ value }) => value !== null);
  const values = known.map((point) => t(`yearPoint.${point.kind}`, { year: String(point.year), value: point.label }));
  return (
    <figure aria-labelledby={`years years-${id}`} data-print="whole" className="min-w-0">
      <figcaption>
        <h3 id={`years-${id}`} className="font-semibold">
          {label}
        </h3>
      </figcaption>
      {known.length === 0 ? (
        <p className="text-muted text-sm">{points.length === 0 ? t("noYears") : t("withheldYears")}</p>
      ) : (
        <Chart
          roomier={null}
          finding={t("years", { label, years: values.join("; ") })}
          draw={(width) => years(points, report.year, seriesBreak, pagePalette, width)}
        />
      )}
    </figure>
  );
}
