import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseloadTable } from "@/components/case/caseload-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabsAsLinks } from "@/components/ui/tabs-as-links";
import { load } from "@/lib/action/load";
import { caseloadAddress, pageRange } from "@/lib/caseload/present";
import { countByStatus, listCaseload, listMediatorsInCaseload } from "@/lib/caseload/queries";
import { caseloadFilter } from "@/lib/caseload/schema";
import { today } from "@/lib/core/clock";
import { caseStatuses } from "@/lib/vocabulary/cases";
import { offenceCategories } from "@/lib/vocabulary/registrations";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("caseload"))("title") };
}

export default async function CaseloadPage({ searchParams }: PageProps<"/cases">) {
  const filter = caseloadFilter.parse(await searchParams);
  const [t, words] = await Promise.all([getTranslations("caseload"), getTranslations("words")]);
  const [actor, [{ cases, total }, counts, mediators]] = await load((actor) =>
    Promise.all([listCaseload(actor, filter), countByStatus(actor, filter), listMediatorsInCaseload(actor)]),
  );
  const isCoordinator = actor.role === "coordinator";
  const { closed, ...open } = counts;
  const openTotal = Object.values(open).reduce((sum, count) => sum + count, 0);
  const tabs = (["open", ...caseStatuses] as const).map((status) => ({
    href: caseloadAddress({ ...filter, status, page: 1 }),
    label: status === "open" ? t("open") : words(`caseStatuses.${status}`),
    count: status === "open" ? openTotal : counts[status],
    current: filter.status === status,
  }));
  const filtered = filter.category !== undefined || filter.mediator !== undefined;
  const range = pageRange(filter.page, total);

  return (
    <>
      <PageHeader
        title={isCoordinator ? t("regionTitle") : t("title")}
        description={t("description", { count: openTotal })}
      />
      <TabsAsLinks label={t("views")} tabs={tabs} />
      <FilterBar
        label={t("filters")}
        submit={t("filter")}
        keep={{ status: filter.status }}
        clear={filtered ? { href: caseloadAddress({ status: filter.status, page: 1 }), label: t("clear") } : undefined}
        filters={[
          {
            name: "category",
            label: t("category"),
            value: filter.category ?? "",
            choices: [
              { value: "", label: t("allCategories") },
              ...offenceCategories.map((code) => ({ value: code, label: words(`offenceCategories.${code}`) })),
            ],
          },
          ...(isCoordinator
            ? [
                {
                  name: "mediator",
                  label: t("mediator"),
                  value: filter.mediator ?? "",
                  choices: [
                    { value: "", label: t("allMediators") },
                    { value: "none", label: t("nobody") },
                    ...mediators.map(({ id, name }) => ({ value: id, label: name })),
                  ],
                },
              ]
            : []),
        ]}
      />
      {cases.length > 0 ? (
        <>
          <CaseloadTable cases={cases} today={today()} showMediator={isCoordinator} />
          <Pagination
            label={t("pages")}
            summary={t("range", { ...range, total })}
            previous={
              filter.page > 1
                ? { href: caseloadAddress({ ...filter, page: filter.page - 1 }), label: t("previous") }
                : undefined
            }
            next={
              range.last < total
                ? { href: caseloadAddress({ ...filter, page: filter.page + 1 }), label: t("next") }
                : undefined
            }
          />
        </>
      ) : (
        <EmptyState title={t("emptyTitle")}>
          {filtered || filter.status !== "open" ? t("emptyFiltered") : t("empty")}
        </EmptyState>
      )}
    </>
  );
}
