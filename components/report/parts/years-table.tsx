import Link from "next/link";
import { useTranslations } from "next-intl";
import { useFigureText } from "@/components/report/figure-text";
import { FiguresTable } from "@/components/report/figures-table";
import { routes } from "@/core/routes";
import { type AnnualReport, type SeriesId, seriesIds } from "@/lib/statistics/schema";
import { type SeriesYear, seriesOf } from "./series";

/** The years as a table, a year a row; each that was counted leads to its own report. */
export function YearsTable({ report }: { report: AnnualReport }) {
  const [t, labels, textOf] = [useTranslations("statistics"), useTranslations("indicators"), useFigureText()];
  const heading = ({ year, kind }: SeriesYear) => {
    const name = t(`yearRow.${kind}`, { year: String(year) });
    if (kind === "published" || year === report.year) return name;
    return (
      <Link
        href={routes.statistics(year, report.filter)}
        prefetch={false}
        className="underline underline-offset-4 print:no-underline"
      >
        {name}
      </Link>
    );
  };
  const cell = (id: SeriesId, { kind, figures, withContact }: SeriesYear) => {
    const text = textOf(id, figures);
    if (id === "contact_rate" && withContact !== undefined) return t("withContact", { count: withContact });
    if (text === null)
      return <span className="text-muted">{t(kind === "published" ? "notPublished" : "notShown")}</span>;
    return text.unit === undefined ? text.number : `${text.number} ${text.unit}`;
  };
  return (
    <div data-print="whole">
      <FiguresTable
        caption={t("parts.years")}
        columns={[t("year"), ...seriesIds.map((id) => labels(`${id}.label`))]}
        rows={seriesOf(report).map((one) => ({
          key: String(one.year),
          heading: <span className="whitespace-nowrap">{heading(one)}</span>,
          isStrong: one.year === report.year,
          cells: seriesIds.map((id) => cell(id, one)),
        }))}
      />
      <p className="mt-2 text-sm" data-print="no">
        <a
          href={routes.statisticsData(report.year, "csv", { ...report.filter, indicator: "years" })}
          className="inline-block py-1 text-muted underline underline-offset-4 hover:text-ink pointer-coarse:py-2.5"
        >
          {t("csvOfYears")}
        </a>
      </p>
    </div>
  );
}
