import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { cache } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { lastPage, pageRange } from "@/core/paging";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { listCasesBehind } from "@/lib/statistics/list-cases-behind";
import { casesBehindAddress, figuresFilter } from "@/lib/statistics/schema";
import { CasesBehindTable } from "./cases-behind-table";
import { ChosenFilter } from "./chosen-filter";
import { numberName } from "./number-name";

type Props = PageProps<"/statistics/[year]/cases">;

/** What the address asks for, and the list behind it: read once for the title and the page. */
const readAddress = cache(async (address: string) => {
  const parameters = JSON.parse(address);
  const [{ page, ...asked }, filter] = [casesBehindAddress.parse(parameters), figuresFilter.parse(parameters)];
  const [actor, list] = await load((actor) => listCasesBehind(actor, asked, { ...filter, page }));
  return { ...list, year: asked.year, page, filter, actor };
});

async function read({ params, searchParams }: Props) {
  return readAddress(JSON.stringify({ ...(await searchParams), ...(await params) }));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { number, count } = await read(props);
  const t = await getTranslations("statisticsCases");
  return { title: t("title", { what: await numberName(number), count }) };
}

export default async function CasesBehindPage(props: Props) {
  const { actor, number, cases, total, count, year, page, filter } = await read(props);
  const { region } = filter;
  const [t, words, format] = await Promise.all([
    getTranslations("statisticsCases"),
    getTranslations("words.regions"),
    getFormatter(),
  ]);
  const address = (to: number) =>
    routes.statisticsCases(year, { ...number, ...filter, ...(to > 1 ? { page: to } : {}) });
  if (cases.length === 0 && total > 0) redirect(address(lastPage(total)));
  const regions = format.list((region && region !== "mine" ? [region] : actor.regions).map((one) => words(one)));
  const range = pageRange(page, total);
  const isOfContacts = number.indicator === "contacts_by_form";
  return (
    <>
      <PageHeader
        back={{ href: routes.statistics(year, filter), label: t("back", { year }) }}
        title={t("title", { what: await numberName(number), count })}
        description={
          <>
            {isOfContacts
              ? t("descriptionContacts", { year, regions, count, total })
              : t("description", { year, regions })}{" "}
            <ChosenFilter filter={filter} />
          </>
        }
      />
      {cases.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>
      ) : (
        <>
          <CasesBehindTable cases={cases} showContacts={isOfContacts} />
          <Pagination
            label={t("pages")}
            summary={t("range", { ...range, total })}
            previous={page > 1 ? { href: address(page - 1), label: t("previous") } : undefined}
            next={range.last < total ? { href: address(page + 1), label: t("next") } : undefined}
          />
        </>
      )}
    </>
  );
}
