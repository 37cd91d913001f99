import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { type BarRow, bars } from "@/components/charts/bars";
import { months } from "@/components/charts/months";
import { paperPalette } from "@/components/charts/palette";
import { now } from "@/lib/core/clock";
import { asDate } from "@/lib/core/dates";
import type { Factsheet } from "@/lib/factsheet/schema";
import { definitionsVersion, type IndicatorId } from "@/lib/statistics/definitions";
import { isEmptyYear } from "@/lib/statistics/present";
import { reportTitles } from "@/lib/statistics/published";
import type { AnnualReport } from "@/lib/statistics/schema";
import { type ReportPart, type Sentence, sentencesOf } from "@/lib/statistics/sentences";
import { contactByCategory, courseOfYear, fromAskingToContact } from "../chart-data";
import { baseText, type FigureText, figureText } from "../figure-text";

/** Sentences of the page for which one sheet of paper has no room. */
const leftToThePage: Sentence["id"][] = ["monthMost", "notTakenUp", "openCases", "contactBySide", "categoryMost"];

/** What stands on the factsheet of a year, in the language of the request: figures, sentences and charts as its page has them. */
export async function contentsOf(report: AnnualReport): Promise<Factsheet> {
  const [app, t, own, charts, indicators, sentences, words, format, language] = await Promise.all([
    getTranslations("app"),
    getTranslations("statistics"),
    getTranslations("factsheet"),
    getTranslations("charts"),
    getTranslations("indicators"),
    getTranslations("sentences"),
    getTranslations("words"),
    getFormatter(),
    getLocale(),
  ]);
  const { year, isUnderWay, until, figures, before } = report;
  const speak = { t, charts, words, format };
  const day = (date: string) => format.dateTime(asDate(date), { dateStyle: "long" });

  const say = (...parts: ReportPart[]) =>
    parts
      .flatMap((part) => sentencesOf(part, report))
      .filter(({ id }) => !leftToThePage.includes(id))
      .map(({ id, values }) => sentences(id, values));

  const figureOf = (id: IndicatorId) => {
    const [text, textBefore] = [figureText(speak, id, figures), before && figureText(speak, id, before.figures)];
    if (text === null) return { figure: t("none"), base: [t("withheld")] };
    const base = [baseText(indicators, id, report)];
    if (text.more) base.push(text.more);
    if (before && textBefore) {
      const figure = asOne(textBefore);
      base.push(
        isUnderWay ? t("until", { when: day(before.until), figure }) : t("in", { when: String(before.year), figure }),
      );
    }
    return { figure: asOne(text), base };
  };

  const [course, categories, steps] = [
    courseOfYear(speak, report),
    contactByCategory(speak, report),
    fromAskingToContact(speak, report),
  ];
  const title = reportTitles[year];
  const frame = {
    language,
    title: [own("title", { year }), title].filter(Boolean).join(": "),
    kicker: own("title", { year }),
    organisation: app("brand"),
    heading: title ?? t("title", { year }),
    filter: [...(isUnderWay ? [t("untilToday", { day: day(until) })] : []), ...say("filter")],
    source: own("source", {
      moment: format.dateTime(now(), { dateStyle: "long", timeStyle: "short" }),
      version: definitionsVersion,
    }),
  };
  if (isEmptyYear(figures)) return { ...frame, lead: [t("emptyTitle", { year })], parts: [], facts: [] };
  return {
    ...frame,
    lead: say("lead"),
    parts: [
      {
        heading: t("parts.takenUp", { year }),
        ...figureOf("registrations_taken_up"),
        sentences: say("takenUp"),
        chart: course && {
          svg: months(course.year, course.bands, paperPalette, "wide"),
          alt: inWords(
            indicators("taken_up_by_month.label"),
            course.year.map(({ label, value }) => `${label} ${value ?? t("none")}`),
          ),
        },
      },
      {
        heading: t("parts.contact"),
        ...figureOf("contact_rate"),
        sentences: say("contact", "categories"),
        chart: categories && {
          svg: bars(categories, paperPalette, "wide", { hasTrack: true }),
          alt: inWords(indicators("contact_rate_by_offence_category.label"), categories.map(rowInWords)),
        },
      },
      {
        heading: t("parts.success"),
        ...figureOf("agreed_contact_rate"),
        sentences: say("success", "forms"),
        chart: steps && {
          svg: bars(steps, paperPalette, "wide"),
          alt: inWords(charts("funnel.title"), steps.map(rowInWords)),
        },
      },
    ],
    facts: [
      {
        heading: indicators("recovery_without_contact.label"),
        ...figureOf("recovery_without_contact"),
        sentences: say("recovery"),
      },
      { heading: t("parts.duration"), ...figureOf("duration_days"), sentences: say("duration") },
      {
        heading: indicators("registrations_received.label"),
        ...figureOf("registrations_received"),
        sentences: say("origin"),
      },
    ],
  };
}

function inWords(label: string, values: string[]): string {
  return `${label}: ${values.join("; ")}.`;
}

function rowInWords({ label, figure, base }: BarRow): string {
  return `${label} ${figure} (${base})`;
}

function asOne({ number, unit }: FigureText): string {
  return unit ? `${number} ${unit}` : number;
}
