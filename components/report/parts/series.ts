import { isFiltered, publishedBefore } from "@/lib/statistics/published";
import type { AnnualReport, SeriesId, YearInSeries } from "@/lib/statistics/schema";

/** A year in the series; `kind` says whether it was counted from cases, is under way, or was only published. */
export type SeriesYear = {
  year: number;
  kind: "counted" | "underWay" | "published";
  figures: YearInSeries["figures"];
  /** Cases with contact, where that is all that was published of contact. */
  withContact?: number | undefined;
};

/** Every year of the series once; those that were published without cases only where the whole organisation is shown. */
export function seriesOf({ filter, years }: AnnualReport): SeriesYear[] {
  const published = isFiltered(filter) ? [] : publishedBefore(years[0]?.year);
  return [
    ...published.map(({ year, received, contact: { numerator = 0, denominator } = {} }) => ({
      year,
      kind: "published" as const,
      withContact: denominator ? undefined : numerator || undefined,
      figures: {
        registrations_received: received,
        registrations_taken_up: null,
        contact_rate: denominator ? { numerator, denominator, share: numerator / denominator } : null,
        agreed_contact_rate: null,
        duration_days: null,
      },
    })),
    ...years.map(({ isUnderWay, ...one }) => ({
      ...one,
      kind: isUnderWay ? ("underWay" as const) : ("counted" as const),
    })),
  ];
}

/** Where a year stands in a series, as a number to draw; null over nothing and where it is not known. */
export function heightOf(id: SeriesId, figures: YearInSeries["figures"]): number | null {
  const figure = figures[id];
  if (figure === null || typeof figure === "number") return figure;
  return "share" in figure ? figure.share : figure.median;
}
