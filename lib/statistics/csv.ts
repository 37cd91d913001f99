import { asCsv, type CsvCell } from "@/core/csv";
import { type IndicatorId, indicatorIds } from "@/lib/statistics/definitions";
import { numbersOf } from "@/lib/statistics/numbers";
import { isFiltered, publishedBefore } from "@/lib/statistics/published";
import { type AnnualReport, type ShownFigures, type ShownFiguresOfYear, seriesIds } from "@/lib/statistics/schema";

/** Figures as CSV (`asCsv`): codes and numbers alone, empty for what is null. */

/** The figures of a year, all or some: `indicator;code;measure;value`, every code, zero included. */
export function csvOf(
  { indicators }: Pick<ShownFiguresOfYear, "indicators">,
  ids: readonly IndicatorId[] = indicatorIds,
) {
  return asCsv([["indicator", "code", "measure", "value"], ...rowsOf(indicators, ids)]);
}

/**
 * What is followed over the years: `year;indicator;code;measure;value;source`. Of the whole organisation it begins with the
 * years of which nothing is known but what was published.
 */
export function csvOfYears({ years, filter }: Pick<AnnualReport, "years" | "filter">): string {
  const published = (isFiltered(filter) ? [] : publishedBefore(years[0]?.year)).flatMap(({ year, received, contact }) =>
    [
      ["registrations_received", "", "count", received],
      ["contact_rate", "", "numerator", contact?.numerator],
      ["contact_rate", "", "denominator", contact?.denominator],
      ["contact_rate", "", "share", contact?.denominator && contact.numerator / contact.denominator],
    ].flatMap((row) => (row[3] === undefined ? [] : [[year, ...row, "published"]])),
  );
  const counted = years.flatMap(({ year, figures }) =>
    rowsOf(figures, seriesIds).map((row) => [year, ...row, "counted"]),
  );
  return asCsv([["year", "indicator", "code", "measure", "value", "source"], ...published, ...counted]);
}

function rowsOf<Id extends IndicatorId>(figures: Pick<ShownFigures, Id>, ids: readonly Id[]): CsvCell[][] {
  return ids.flatMap((id) => numbersOf(id, figures[id]).map(({ code, measure, value }) => [id, code, measure, value]));
}
