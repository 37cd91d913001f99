import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { FigureCard } from "@/components/statistics/figure-card";
import { SharesByCode } from "@/components/statistics/shares-by-code";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { load } from "@/lib/action/load";
import { today } from "@/lib/core/clock";
import { routes } from "@/lib/core/routes";
import { wholePercent } from "@/lib/statistics/present";
import { getFigures } from "@/lib/statistics/queries";
import { firstYear, type Share } from "@/lib/statistics/schema";
import { contactForms } from "@/lib/vocabulary/cases";
import { offenceCategories } from "@/lib/vocabulary/registrations";

export async function generateMetadata({ params }: PageProps<"/statistics/[year]">): Promise<Metadata> {
  return { title: (await getTranslations("statistics"))("title", { year: (await params).year }) };
}

export default async function StatisticsPage({ params }: PageProps<"/statistics/[year]">) {
  const { year: asked } = await params;
  const year = /^\d{4}$/.test(asked) ? Number(asked) : Number.NaN;
  const [, { indicators: figures }] = await load((actor) => getFigures(actor, year));
  const [t, indicators, words, format] = await Promise.all([
    getTranslations("statistics"),
    getTranslations("indicators"),
    getTranslations("words"),
    getFormatter(),
  ]);
  const thisYear = Number(today().slice(0, 4));
  const counted = (value: number) => format.number(value);
  const percent = (share: Share) => {
    const whole = wholePercent(share);
    return whole === null ? t("none") : t("percent", { percent: whole });
  };
  const outOf = ({ numerator, denominator }: Share) => ({ numerator, denominator });
  const counts = ["registrations_received", "registrations_taken_up", "cases_closed", "open_cases"] as const;
  const shares = ["contact_rate", "agreed_contact_rate"] as const;
  const countedOn = (id: (typeof counts)[number]) =>
    id === "open_cases" && year === thisYear
      ? {
          base: indicators("open_cases.baseToday", { value: figures.open_cases }),
          definition: indicators("open_cases.definitionToday"),
        }
      : {
          base: indicators(`${id}.base`, { value: figures[id], year }),
          definition: indicators(`${id}.definition`, { year }),
        };
  const isEmpty = counts.every((id) => figures[id] === 0);

  return (
    <>
      <PageHeader
        title={t("title", { year })}
        description={t("description")}
        actions={
          <nav aria-label={t("years")} className="flex gap-2">
            {year > firstYear && (
              <ButtonLink href={routes.statistics(year - 1)} variant="secondary">
                {t("previousYear", { year: year - 1 })}
              </ButtonLink>
            )}
            {year < thisYear && (
              <ButtonLink href={routes.statistics(year + 1)} variant="secondary">
                {t("nextYear", { year: year + 1 })}
              </ButtonLink>
            )}
          </nav>
        }
      />
      {isEmpty ? (
        <EmptyState title={t("emptyTitle", { year })}>{t("empty")}</EmptyState>
      ) : (
        <div className="grid gap-6">
          <div className="grid gap-4 sm:grid-cols-2">
            {shares.map((id) => (
              <FigureCard
                key={id}
                label={indicators(`${id}.label`)}
                figure={percent(figures[id])}
                base={indicators(`${id}.base`, outOf(figures[id]))}
                definition={indicators(`${id}.definition`, { year })}
              />
            ))}
          </div>
          <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
            {counts.map((id) => (
              <FigureCard key={id} label={indicators(`${id}.label`)} figure={counted(figures[id])} {...countedOn(id)} />
            ))}
          </div>
          <div className="grid items-start gap-6 lg:grid-cols-2">
            <SharesByCode
              title={indicators("contact_rate_by_offence_category.label")}
              definition={indicators("contact_rate_by_offence_category.definition", { year })}
              columns={{ code: t("category"), share: t("share"), base: t("cases") }}
              rows={offenceCategories.map((code) => {
                const share = figures.contact_rate_by_offence_category[code];
                return {
                  code,
                  label: words(`offenceCategories.${code}`),
                  part: share.share,
                  figure: percent(share),
                  base: indicators("contact_rate_by_offence_category.base", outOf(share)),
                };
              })}
            />
            <SharesByCode
              title={indicators("contact_by_main_form.label")}
              definition={indicators("contact_by_main_form.definition", { year })}
              columns={{ code: t("form"), share: t("cases"), base: t("share") }}
              rows={contactForms.map((code) => {
                const value = figures.contact_by_main_form[code];
                const whole = { numerator: value, denominator: figures.contact_rate.numerator };
                const part = whole.denominator === 0 ? null : value / whole.denominator;
                return {
                  code,
                  label: words(`contactForms.${code}`),
                  part,
                  figure: counted(value),
                  base: t("outOf", outOf({ ...whole, share: part })),
                };
              })}
            />
          </div>
        </div>
      )}
    </>
  );
}
