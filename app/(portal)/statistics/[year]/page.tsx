import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { load } from "@/lib/action/load";
import { may } from "@/lib/auth/permissions";
import { today } from "@/lib/core/clock";
import { indicatorGroups, isEmptyYear } from "@/lib/statistics/present";
import { getFigures } from "@/lib/statistics/queries";
import { figuresFilter, yearFrom } from "@/lib/statistics/schema";
import { AsData, ChooseRegion, chosenIn, Years } from "./choices";
import { Indicators } from "./indicators";

export async function generateMetadata({ params }: PageProps<"/statistics/[year]">): Promise<Metadata> {
  return { title: (await getTranslations("statistics"))("title", { year: (await params).year }) };
}

export default async function StatisticsPage({ params, searchParams }: PageProps<"/statistics/[year]">) {
  const year = yearFrom((await params).year);
  const filter = figuresFilter.parse(await searchParams);
  const [actor, { indicators: figures }] = await load((actor) => getFigures(actor, year, filter));
  const t = await getTranslations("statistics");
  const { region, isOwn } = chosenIn(actor, filter);
  const mayList = may(actor, "statistics.list_cases");
  const thisYear = Number(today().slice(0, 4));

  return (
    <>
      <PageHeader
        title={t("title", { year })}
        description={t(region ? "descriptionOfRegion" : "description")}
        actions={<Years year={year} thisYear={thisYear} region={region} />}
      />
      <ChooseRegion year={year} actor={actor} region={region} />
      {mayList && !isOwn && <Notice>{t("chooseOwn")}</Notice>}
      {isEmptyYear(figures) ? (
        <EmptyState title={t("emptyTitle", { year })}>{t(region ? "emptyOfRegion" : "empty")}</EmptyState>
      ) : (
        <div className="mt-6 grid gap-10">
          {(Object.keys(indicatorGroups) as (keyof typeof indicatorGroups)[]).map((group) => (
            <section key={group} aria-labelledby={group}>
              <h2 id={group} className="mb-3 font-semibold text-xl">
                {t(`groups.${group}`)}
              </h2>
              <Indicators
                ids={indicatorGroups[group]}
                figures={figures}
                year={year}
                isUnderWay={year === thisYear}
                region={mayList && isOwn ? region : undefined}
              />
            </section>
          ))}
        </div>
      )}
      <AsData year={year} region={region} />
    </>
  );
}
