import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Contact } from "@/components/report/parts/contact";
import { Duration } from "@/components/report/parts/duration";
import { Forms } from "@/components/report/parts/forms";
import { Origin } from "@/components/report/parts/origin";
import { seriesOf } from "@/components/report/parts/series";
import { Stories } from "@/components/report/parts/stories";
import { Success } from "@/components/report/parts/success";
import { TakenUp } from "@/components/report/parts/taken-up";
import { Years } from "@/components/report/parts/years";
import { ReportHeader } from "@/components/report/report-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { load } from "@/lib/action/load";
import { may } from "@/lib/auth/permissions";
import { isBeforeFirst, isEmptyYear } from "@/lib/statistics/empty-year";
import { noteFigures } from "@/lib/statistics/note-figures";
import { isFiltered } from "@/lib/statistics/published";
import { getAnnualReport } from "@/lib/statistics/queries";
import { type AnnualReport, figuresFilter, yearFrom } from "@/lib/statistics/schema";
import { listStories } from "@/lib/stories/queries";
import { ChooseFilter, Years as ChooseYear, isOwn } from "./choices";

type Props = PageProps<"/statistics/[year]">;

/** The year that the address asks for: read once for the title and the page. */
const readAddress = cache((address: string) => {
  const { year: asked, ...parameters } = JSON.parse(address);
  const [year, filter] = [yearFrom(asked), figuresFilter.parse(parameters)];
  return load(async (actor) => {
    const read = await Promise.all([getAnnualReport(actor, year, filter), listStories(actor, year)]);
    await noteFigures(actor, "page", { ...filter, year });
    return read;
  });
});

async function read({ params, searchParams }: Props) {
  return readAddress(JSON.stringify({ ...(await searchParams), ...(await params) }));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [, [{ year }]] = await read(props);
  return { title: (await getTranslations("statistics"))("title", { year: String(year) }) };
}

export default async function StatisticsPage(props: Props) {
  const [actor, [report, stories]] = await read(props);
  const { year } = report;
  const t = await getTranslations("statistics");
  const mayList = may(actor, "statistics.list_cases");
  const view = { report, isLinked: mayList && isOwn(actor, report.filter) };

  return (
    <article className="mx-auto max-w-[72rem]">
      <ChooseYear report={report} />
      <ChooseFilter report={report} actor={actor} />
      <ReportHeader report={report} />
      {isEmptyYear(report.figures) ? (
        <div className="mb-12">
          <EmptyYear report={report} />
        </div>
      ) : (
        <>
          {mayList && !view.isLinked && (
            <div className="mb-12" data-print="no">
              <Notice>{t("chooseOwn")}</Notice>
            </div>
          )}
          <TakenUp view={view} />
          <Contact view={view} />
          <Forms view={view} />
          <Success view={view} />
          <Duration view={view} />
          <Origin view={view} />
        </>
      )}
      <Years view={view} />
      <Stories year={year} stories={stories} mayManage={may(actor, "stories.manage")} />
    </article>
  );
}

/** Why a year has nothing to show: nothing happened in it, or it was before the first case. */
async function EmptyYear({ report }: { report: AnnualReport }) {
  const t = await getTranslations("statistics");
  const year = String(report.year);
  if (isBeforeFirst(report)) {
    const isInSeries = seriesOf(report).some((one) => one.year === report.year);
    return (
      <EmptyState title={t("beforeFirst", { year })}>{isInSeries ? t("beforeFirstPublished") : undefined}</EmptyState>
    );
  }
  return (
    <EmptyState title={t("emptyTitle", { year, time: report.isUnderWay ? "now" : "past" })}>
      {t(isFiltered(report.filter) ? "emptyFiltered" : "empty")}
    </EmptyState>
  );
}
