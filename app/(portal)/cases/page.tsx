import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ProblemNotice } from "@/app/(portal)/problem-notice";
import { CaseloadTable } from "@/components/case/caseload-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabsAsLinks } from "@/components/ui/tabs-as-links";
import { TextLink } from "@/components/ui/text-link";
import type { Actor } from "@/core/actor";
import { dayOf } from "@/core/dates";
import { lastPage, pageRange } from "@/core/paging";
import { routes } from "@/core/routes";
import { caseStatuses } from "@/core/words/cases";
import { offenceCategories } from "@/core/words/registrations";
import { load } from "@/lib/action/load";
import { requireActor } from "@/lib/auth/current-actor";
import { caseloadAddress, choiceOf } from "@/lib/caseload/address";
import { countByStatus, listMediatorsInCaseload } from "@/lib/caseload/counts";
import { listCaseload } from "@/lib/caseload/queries";
import { caseloadFilter } from "@/lib/caseload/schema";
import { findUndoable } from "@/lib/entries/undoable";
import { UndoButton } from "./[number]/undo-button";

export async function generateMetadata(): Promise<Metadata> {
  const [actor, t] = await Promise.all([requireActor(), getTranslations("caseload")]);
  return { title: t(titleFor(actor)) };
}

export default async function CaseloadPage({ searchParams }: PageProps<"/cases">) {
  const search = await searchParams;
  const filter = caseloadFilter.parse(search);
  const { saved, entry } = search;
  const [t, words, inCase] = await Promise.all([
    getTranslations("caseload"),
    getTranslations("words"),
    getTranslations("case"),
  ]);
  const [actor, [{ cases, total }, counts, mediators, undoable]] = await load((actor) =>
    Promise.all([
      listCaseload(actor, filter),
      countByStatus(actor, filter),
      isCoordinator(actor) ? listMediatorsInCaseload(actor) : [],
      saved === "contact_attempts" && typeof entry === "string" ? findUndoable(actor, saved, entry) : null,
    ]),
  );
  if (cases.length === 0 && total > 0) redirect(caseloadAddress({ ...filter, page: lastPage(total) }));
  const showMediator = isCoordinator(actor);
  const { closed, ...open } = counts;
  const openTotal = Object.values(open).reduce((sum, count) => sum + count, 0);
  const tabs = (["open", ...caseStatuses] as const).map((status) => ({
    href: caseloadAddress({ ...filter, status, page: 1 }),
    label: status === "open" ? t("open") : words(`caseStatuses.${status}`),
    count: status === "open" ? openTotal : counts[status],
    current: filter.status === status,
  }));
  const filtered = [filter.offenceCategory, filter.mediator, filter.q].some(Boolean);
  const range = pageRange(filter.page, total);

  return (
    <>
      <PageHeader
        title={t(titleFor(actor))}
        description={
          // Told by a screen reader when another tab or page changes the list.
          <span role="status">
            {filter.status === "open" || filter.status === "closed"
              ? t(`description.${filter.status}`, { count: total })
              : t("description.standing", { count: total, status: words(`caseStatuses.${filter.status}`) })}
          </span>
        }
      />
      <div className="mb-4 grid gap-4 empty:hidden">
        {undoable && typeof entry === "string" && (
          <Notice kind="done">
            {t("recorded", { number: undoable })}
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <UndoButton number={undoable} id={entry} from={caseloadAddress(filter)} />
              <TextLink href={routes.case(undoable, choiceOf(filter))} prefetch={false}>
                {t("toCase")}
              </TextLink>
            </div>
          </Notice>
        )}
        {saved === "undone" && <Notice kind="done">{inCase("saved.undone")}</Notice>}
        <ProblemNotice problem={search.problem} />
      </div>
      <TabsAsLinks label={t("views")} tabs={tabs} />
      <FilterBar
        label={t("filters")}
        submit={t("filter")}
        keep={{ status: filter.status }}
        clear={filtered ? { href: caseloadAddress({ status: filter.status, page: 1 }), label: t("clear") } : undefined}
        search={{ name: "q", label: t("search"), value: filter.q ?? "" }}
        filters={[
          {
            name: "category",
            label: t("category"),
            value: filter.offenceCategory ?? "",
            choices: [
              { value: "", label: t("allCategories") },
              ...offenceCategories.map((code) => ({ value: code, label: words(`offenceCategories.${code}`) })),
            ],
          },
          ...(showMediator
            ? [
                {
                  name: "mediator",
                  label: t("mediator"),
                  value: filter.mediator ?? "",
                  choices: [
                    { value: "", label: t("allMediators") },
                    { value: "none", label: t("nobody") },
                    ...mediators.map(({ id, name, hasLeft }) => ({
                      value: id,
                      label: hasLeft ? t("left", { name }) : name,
                    })),
                  ],
                },
              ]
            : []),
        ]}
      />
      {cases.length > 0 ? (
        <>
          <CaseloadTable {...{ cases, showMediator, chosen: choiceOf(filter) }} today={dayOf(actor.now)} />
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

/** Whether somebody looks at the cases of regions, which several mediators do. */
function isCoordinator(actor: Actor): boolean {
  return actor.role === "coordinator";
}

function titleFor(actor: Actor): "title" | "regionTitle" {
  return isCoordinator(actor) ? "regionTitle" : "title";
}
