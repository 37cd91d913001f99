import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { FilterBar } from "@/components/ui/filter-bar";
import type { Actor } from "@/core/actor";
import { nameInAddress, routes } from "@/core/routes";
import { initiatingSides } from "@/core/words/parties";
import { offenceCategories, referrers } from "@/core/words/registrations";
import { regions } from "@/core/words/users";
import { isFiltered } from "@/lib/statistics/published";
import type { AnnualReport, FiguresFilter } from "@/lib/statistics/schema";

/** Whether all that a filter shows is of somebody's own regions. */
export function isOwn(actor: Pick<Actor, "regions">, { region }: FiguresFilter): boolean {
  return region === "mine" ? actor.regions.length > 0 : region !== undefined && actor.regions.includes(region);
}

/** To every other year, with the same filter. */
export function Years({ report: { year, years, filter } }: { report: AnnualReport }) {
  const t = useTranslations("statistics");
  const all = [...new Set([year, ...years.map((one) => one.year)])].toSorted((one, other) => one - other);
  return (
    <nav aria-label={t("years")} className="-mx-2 flex flex-wrap gap-y-1 tabular">
      {all.map((one) => (
        <Link
          key={one}
          href={routes.statistics(one, filter)}
          aria-current={one === year ? "page" : undefined}
          className="inline-flex min-h-11 min-w-11 items-center justify-center border-transparent border-b-2 px-2 text-muted hover:text-ink hover:underline aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent"
        >
          {one}
        </Link>
      ))}
    </nav>
  );
}

/** What the figures are narrowed to, in the address: one form, which works without script. */
export function ChooseFilter({
  report: { year, filter },
  actor,
}: {
  report: AnnualReport;
  actor: Pick<Actor, "regions">;
}) {
  const [t, words, format] = [useTranslations("statistics"), useTranslations("words"), useFormatter()];
  const own = format.list(actor.regions.map((one) => words(`regions.${one}`)));
  const mine = actor.regions.length > 0 ? [{ value: "mine", label: t("mine", { regions: own }) }] : [];
  const choice = (name: keyof FiguresFilter, choices: { value: string; label: string }[]) => ({
    name: nameInAddress(name),
    label: t(`by.${name}`),
    value: filter[name] ?? "",
    choices: [{ value: "", label: t(`every.${name}`) }, ...choices],
  });
  return (
    <details open={isFiltered(filter)} data-print="no" className="mt-3">
      <summary className="w-fit py-2 text-accent underline underline-offset-4">{t("filters")}</summary>
      <div className="mt-2 rounded-card border border-line bg-card px-5 pt-4 pb-1">
        <FilterBar
          label={t("filters")}
          submit={t("filter")}
          clear={isFiltered(filter) ? { href: routes.statistics(year), label: t("clear") } : undefined}
          filters={[
            choice("region", [...mine, ...regions.map((value) => ({ value, label: words(`regions.${value}`) }))]),
            choice(
              "offenceCategory",
              offenceCategories.map((value) => ({ value, label: words(`offenceCategories.${value}`) })),
            ),
            choice(
              "initiatingSide",
              initiatingSides.map((value) => ({ value, label: words(`initiatingSides.${value}`) })),
            ),
            choice(
              "referrer",
              referrers.map((value) => ({ value, label: words(`referrers.${value}`) })),
            ),
          ]}
        />
      </div>
    </details>
  );
}
