import { useFormatter, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { FilterBar } from "@/components/ui/filter-bar";
import type { Actor } from "@/lib/core/actor";
import { routes } from "@/lib/core/routes";
import { type FiguresFilter, firstYear } from "@/lib/statistics/schema";
import { regions } from "@/lib/vocabulary/users";

/** What a filter means for somebody: `mine` means nothing to whoever has no region. `isOwn` says that all of it is theirs. */
export function chosenIn(actor: Pick<Actor, "regions">, { region }: FiguresFilter) {
  if (region === "mine")
    return { region: actor.regions.length > 0 ? region : undefined, isOwn: actor.regions.length > 0 };
  return { region, isOwn: region !== undefined && actor.regions.includes(region) };
}

type Chosen = { year: number; region: FiguresFilter["region"] };

/** To the year before and the year after, with the same region. */
export function Years({ year, thisYear, region }: Chosen & { thisYear: number }) {
  const t = useTranslations("statistics");
  return (
    <nav aria-label={t("years")} className="flex gap-2">
      {year > firstYear && (
        <ButtonLink href={routes.statistics(year - 1, { region })} variant="secondary">
          {t("previousYear", { year: year - 1 })}
        </ButtonLink>
      )}
      {year < thisYear && (
        <ButtonLink href={routes.statistics(year + 1, { region })} variant="secondary">
          {t("nextYear", { year: year + 1 })}
        </ButtonLink>
      )}
    </nav>
  );
}

/** The region of the figures, in the address; and in words what is chosen. */
export function ChooseRegion({ year, actor, region }: Chosen & { actor: Pick<Actor, "regions"> }) {
  const [t, words] = [useTranslations("statistics"), useTranslations("words.regions")];
  const format = useFormatter();
  const own = format.list(actor.regions.map((one) => words(one)));
  const mine = actor.regions.length > 0 ? [{ value: "mine", label: t("mine", { regions: own }) }] : [];
  return (
    <>
      <FilterBar
        label={t("filters")}
        submit={t("filter")}
        clear={region ? { href: routes.statistics(year), label: t("clear") } : undefined}
        filters={[
          {
            name: "region",
            label: t("region"),
            value: region ?? "",
            choices: [
              { value: "", label: t("everywhere") },
              ...mine,
              ...regions.map((code) => ({ value: code, label: words(code) })),
            ],
          },
        ]}
      />
      {region && (
        <p className="mb-4 font-semibold">
          {region === "mine" ? t("onlyMine", { regions: own }) : t("only", { region: words(region) })}
        </p>
      )}
    </>
  );
}

/** The same figures for another program. */
export function AsData({ year, region }: Chosen) {
  const t = useTranslations("statistics");
  return (
    <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2" data-print="no">
      {(["csv", "json"] as const).map((form) => (
        <a
          key={form}
          href={routes.statisticsData(year, form, { region })}
          className="inline-block py-1 font-semibold text-accent underline underline-offset-4 pointer-coarse:py-2.5"
        >
          {t(`as.${form}`)}
        </a>
      ))}
    </p>
  );
}
