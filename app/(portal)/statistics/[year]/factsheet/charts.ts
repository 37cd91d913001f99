import { getFormatter, getTranslations } from "next-intl/server";
import { type BarRow, bars } from "@/components/charts/bars";
import { months } from "@/components/charts/months";
import { paperPalette } from "@/components/charts/palette";
import {
  barsInWords,
  contactByCategory,
  courseOfYear,
  fromAskingToContact,
  monthsInWords,
} from "@/components/report/chart-data";
import type { Chart } from "@/lib/factsheet/schema";
import type { AnnualReport } from "@/lib/statistics/schema";

/** The charts of a sheet, in the language of the request, with all their numbers in words; null where there is nothing to draw. */
export async function chartsOf(report: AnnualReport) {
  const [t, charts, indicators, words, format] = await Promise.all([
    getTranslations("statistics"),
    getTranslations("charts"),
    getTranslations("indicators"),
    getTranslations("words"),
    getFormatter(),
  ]);
  const language = { t, charts, words, format };
  const course = courseOfYear(language, report);
  const barsOf = (title: string, rows: BarRow[] | null, hasTrack: boolean): Chart | null =>
    rows && { svg: bars(rows, paperPalette, "sheet", { hasTrack }), alt: barsInWords(title, rows) };
  return {
    takenUp: course && {
      svg: months(course.year, course.bands, paperPalette, "sheet"),
      alt: monthsInWords(language, indicators("taken_up_by_month.label"), course.year),
    },
    contact: barsOf(indicators("contact_rate_by_offence_category.label"), contactByCategory(language, report), true),
    success: barsOf(charts("funnel.title"), fromAskingToContact(language, report), false),
  };
}
