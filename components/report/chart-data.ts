import { useFormatter, useTranslations } from "next-intl";
import type { BarRow } from "@/components/charts/bars";
import type { Band, Month } from "@/components/charts/months";
import { addDays } from "@/core/calendar";
import { asDate } from "@/core/dates";
import { capital } from "@/core/text";
import { partsOf } from "@/lib/statistics/parts-of-whole";
import { markedPeriods } from "@/lib/statistics/published";
import type { AnnualReport } from "@/lib/statistics/schema";
import { smallestBase } from "@/lib/statistics/sentences/sentence";
import { codeLabel } from "./code-label";
import { percentText } from "./figure-text";

/** What the words in a chart are written with, in the language of the page. */
export function useChartLanguage() {
  return {
    t: useTranslations("statistics"),
    charts: useTranslations("charts"),
    words: useTranslations("words"),
    format: useFormatter(),
  };
}
type Language = ReturnType<typeof useChartLanguage>;

/** A chart in words: its name, and its values one after the other. */
function inWords(title: string, values: string[]): string {
  return `${title}: ${values.join("; ")}.`;
}

/** The same of bars. */
export function barsInWords(title: string, rows: Pick<BarRow, "label" | "figure" | "base">[]): string {
  return inWords(
    title,
    rows.map(({ label, figure, base }) => (base === "" ? `${label} ${figure}` : `${label} ${figure} (${base})`)),
  );
}

/** The same of months. */
export function monthsInWords({ t }: Pick<Language, "t">, title: string, months: Month[]): string {
  return inWords(
    title,
    months.map(({ label, value, underWay }) => [label, underWay ?? [], value ?? t("none")].flat().join(" ")),
  );
}

/** The months up to the last day that is counted; those of a marked time stand out. Null where they are withheld. */
export function courseOfYear(
  { charts, format }: Language,
  report: AnnualReport,
): { year: Month[]; bands: Band[] } | null {
  const { year, until, isUnderWay, figures } = report;
  const counts = figures.taken_up_by_month;
  if (counts === null) return null;
  const marked = markedPeriods.filter(({ from }) => from.startsWith(`${year}-`));
  const isMarked = (month: string) =>
    marked.some(({ from, to }) => month >= from.slice(0, 7) && month <= to.slice(0, 7));
  const monthUnderWay = isUnderWay && addDays(until, 1).slice(0, 7) === until.slice(0, 7) ? until.slice(0, 7) : null;
  return {
    year: Object.entries(counts)
      .toSorted()
      .map(([code, count]) => {
        const [month, first] = [`${year}-${code}`, asDate(`${year}-${code}-01`)];
        return {
          label: format.dateTime(first, { month: "short" }).replace(".", ""),
          short: format.dateTime(first, { month: "narrow" }),
          value: month > until.slice(0, 7) ? null : count,
          isStrong: isMarked(month),
          ...(month === monthUnderWay && { underWay: charts("untilDay", { day: Number(until.slice(8)) }) }),
        };
      }),
    bands: marked.map(({ id, from, to }) => ({
      label: charts(`periods.${id}`),
      from: monthsInto(from),
      to: monthsInto(to, 1),
    })),
  };
}

/** Months since the year began, until a day begins, or so many days later. */
function monthsInto(day: string, later = 0): number {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return month - 1 + (date - 1 + later) / new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The kinds of case that the report speaks of first. */
const first = ["sexual", "traffic"];

/** Contact in all cases together, then in the kinds that the report speaks of first, then in the others. Null where withheld. */
export function contactByCategory({ t, charts, words, format }: Language, { figures }: AnnualReport): BarRow[] | null {
  const parts = partsOf("contact_rate_by_offence_category", figures);
  if (parts === null) return null;
  const ordered = [
    ...(figures.contact_rate ? [{ code: null, ...figures.contact_rate, isFew: false }] : []),
    ...first.flatMap((code) => parts.filter((part) => part.code === code)),
    ...parts.filter(({ code }) => code !== null && !first.includes(code)),
  ];
  return ordered.map(({ code, numerator, denominator, isFew }) => ({
    label: code === null ? charts("all") : capital(codeLabel({ words, format }, "offenceCategory", code)),
    part: denominator === 0 ? 0 : numerator / denominator,
    figure: isFew ? t("few") : percentText(t, { numerator, denominator }),
    base: isFew ? "" : t("outOf", { numerator, denominator }),
    isStrong: code !== null && first.includes(code) && denominator >= smallestBase,
  }));
}

/** From every closed case to those in which both sides agreed, to those with contact. Null where withheld or over nothing. */
export function fromAskingToContact({ t, charts, format }: Language, { figures }: AnnualReport): BarRow[] | null {
  const { cases_closed: closed, agreed_contact_rate: agreed, contact_rate: contact } = figures;
  if (!closed || agreed === null || contact === null) return null;
  // History can hold contact without an agreement that was recorded: the last step is then not all contact.
  const isAll = agreed.numerator === contact.numerator;
  const share = (numerator: number, denominator: number) => percentText(t, { numerator, denominator });
  // Each was changed by itself where counts are changed.
  const both = Math.min(agreed.denominator, closed);
  const steps = [
    { label: charts("funnel.closed"), count: closed, base: charts("funnel.asked") },
    {
      label: charts("funnel.agreed"),
      count: both,
      base: charts("funnel.share", { percent: share(both, closed), whole: closed }),
    },
    {
      label: charts(isAll ? "funnel.contact" : "funnel.contactAgreed"),
      count: agreed.numerator,
      base: charts(isAll ? "funnel.contactShare" : "funnel.share", {
        percent: share(agreed.numerator, both),
        whole: both,
        percentOfAll: share(agreed.numerator, closed),
        all: closed,
      }),
      isStrong: true,
    },
  ];
  return steps.map(({ count, ...step }) => ({ ...step, part: count / closed, figure: format.number(count) }));
}

/** What closed cases meant: contact, or without it something, nothing, or what is not known. Null where withheld or over nothing. */
export function outcomes({ t, charts }: Pick<Language, "t" | "charts">, { figures }: AnnualReport): BarRow[] | null {
  const { contact_rate: contact, recovery_without_contact: recovery } = figures;
  if (contact === null || recovery === null || contact.denominator === 0) return null;
  const closed = contact.denominator;
  const rows = [
    { label: charts("outcomes.contact"), numerator: contact.numerator, isStrong: true },
    { label: charts("outcomes.recovery"), numerator: recovery.numerator, isStrong: true },
    { label: charts("outcomes.none"), numerator: recovery.denominator - recovery.numerator },
    { label: charts("outcomes.unknown"), numerator: Math.max(0, closed - contact.numerator - recovery.denominator) },
  ];
  return rows.map(({ numerator, ...row }) => ({
    ...row,
    part: numerator / closed,
    figure: percentText(t, { numerator, denominator: closed }),
    base: t("outOf", { numerator, denominator: closed }),
  }));
}
