import { useFormatter, useTranslations } from "next-intl";
import { asDate } from "@/core/dates";
import { isBeforeFirst } from "@/lib/statistics/empty-year";
import { reportTitles } from "@/lib/statistics/published";
import type { AnnualReport } from "@/lib/statistics/schema";
import { Downloads } from "./downloads";
import { Sentences } from "./sentences";

/** What the year is called, which days are counted, and what it comes to in a few sentences. */
export function ReportHeader({ report }: { report: AnnualReport }) {
  const [t, format] = [useTranslations("statistics"), useFormatter()];
  const { year, isUnderWay, until } = report;
  const [title, isCounted] = [reportTitles[year], !isBeforeFirst(report)];
  const day = format.dateTime(asDate(until), "day");
  return (
    <header className="mt-10 mb-12 grid print:mt-0 print:mb-8 grid-cols-[minmax(0,1fr)] gap-4">
      <div>
        {(title || isCounted) && (
          <p className="font-semibold text-accent">{title ? t("title", { year }) : t("counted")}</p>
        )}
        {/* Reports have Dutch titles, also on an English page. */}
        <h1 lang={title && "nl"} className="mt-1 mb-2 font-semibold font-serif text-5xl sm:text-6xl">
          {title ?? t("title", { year })}
        </h1>
      </div>
      {isUnderWay && <p className="font-semibold text-attention">{t("untilToday", { day })}</p>}
      <Sentences report={report} part="lead" isLead />
      <Sentences report={report} part="filter" />
      <LateChanges report={report} />
      {isCounted && <Downloads report={report} />}
    </header>
  );
}

/** By what a year still changed after it was over, and when. */
function LateChanges({ report: { year, lateChanges } }: { report: AnnualReport }) {
  const [t, words, format] = [useTranslations("statistics"), useTranslations("words"), useFormatter()];
  if (lateChanges.length === 0) return null;
  const changes = lateChanges.map(({ cause, on }) =>
    t("lateChange", { cause: words(`lateChangeCauses.${cause}`), day: format.dateTime(asDate(on), "day") }),
  );
  return <p className="max-w-measure text-muted">{t("lateChanges", { year, changes: format.list(changes) })}</p>;
}
