import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { now } from "@/core/clock";
import { asDate } from "@/core/dates";
import { languageOf } from "@/core/words/locales";
import type { Factsheet } from "@/lib/factsheet/schema";
import { definitionsVersion } from "@/lib/statistics/definitions";
import { isBeforeFirst, isEmptyYear } from "@/lib/statistics/empty-year";
import { reportTitles } from "@/lib/statistics/published";
import type { AnnualReport } from "@/lib/statistics/schema";
import { chartsOf } from "./charts";
import { figuresOf } from "./figures";
import { tellerOf } from "./sentences";

/** What stands on the factsheet of a year, in the language of the request: figures, sentences and charts as its page has them. */
export async function contentsOf(report: AnnualReport): Promise<Factsheet> {
  const [app, t, own, format, locale] = await Promise.all([
    getTranslations("app"),
    getTranslations("statistics"),
    getTranslations("factsheet"),
    getFormatter(),
    getLocale(),
  ]);
  const tell = await tellerOf(report);
  const { year, isUnderWay, until } = report;
  const [name, title] = [own("title", { year }), reportTitles[year]];
  const untilToday = t("untilToday", { day: format.dateTime(asDate(until), "day") });
  const language = languageOf(locale);
  const frame = {
    language,
    // Reports have Dutch titles, also on an English sheet.
    headingLanguage: title ? ("nl" as const) : language,
    title: title ? `${name}: ${title}` : name,
    kicker: name,
    organisation: app("brand"),
    heading: title ?? t("title", { year }),
    filter: [...(isUnderWay ? [untilToday] : []), ...tell("filter")],
    source: own("source", {
      moment: format.dateTime(now(), "moment"),
      version: definitionsVersion,
    }),
  };
  if (isBeforeFirst(report))
    return { ...frame, lead: t("beforeFirst", { year: String(year) }), parts: [], facts: [], source: "" };
  if (isEmptyYear(report.figures)) {
    const lead = t("emptyTitle", { year: String(year), time: isUnderWay ? "now" : "past" });
    return { ...frame, lead, parts: [], facts: [] };
  }
  const [figureOf, charts] = await Promise.all([figuresOf(report), chartsOf(report)]);
  return {
    ...frame,
    lead: tell("lead").join(" "),
    parts: [
      {
        heading: t("parts.takenUp", { year }),
        ...figureOf("registrations_taken_up"),
        sentences: tell("takenUp"),
        chart: charts.takenUp,
      },
      {
        heading: t("parts.contact"),
        ...figureOf("contact_rate"),
        sentences: tell("contact", "categories"),
        chart: charts.contact,
      },
      {
        heading: t("parts.success"),
        ...figureOf("agreed_contact_rate"),
        sentences: tell("success", "forms"),
        chart: charts.success,
      },
    ],
    facts: [
      { ...figureOf("recovery_without_contact"), sentences: tell("recovery") },
      { ...figureOf("duration_days"), sentences: tell("duration") },
      { ...figureOf("registrations_received"), sentences: tell("origin") },
    ],
  };
}
