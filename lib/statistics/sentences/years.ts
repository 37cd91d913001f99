import { comparable, isFiltered, seriesBreak } from "@/lib/statistics/published";
import type { AnnualReport } from "@/lib/statistics/schema";
import { type Sentence, sentence, smallestBase } from "@/lib/statistics/sentences/sentence";
import { type Part, shareValues } from "@/lib/statistics/sentences/shares";

/** The year among the years: when the most was taken up, when it came to contact most often, and where the series breaks. */
export function yearSentences(report: AnnualReport): Sentence[] {
  const finished = report.years.filter(({ year, isUnderWay }) => !isUnderWay && comparable(year, report.year));
  const span = { first: String(finished[0]?.year), last: String(finished.at(-1)?.year) };
  const counts = finished.map(({ year, figures }) => ({
    year,
    // A count is compared as a share of one.
    part:
      figures.registrations_taken_up === null ? null : { numerator: figures.registrations_taken_up, denominator: 1 },
    base: figures.registrations_taken_up,
  }));
  const shares = finished.map(({ year, figures: { contact_rate: part } }) => ({
    year,
    part,
    base: part?.denominator ?? null,
  }));
  const mostTakenUp = mostOf(counts);
  const mostContact = mostOf(shares);
  const isOfBreak = !isFiltered(report.filter) && report.year >= seriesBreak;
  return [
    ...(mostTakenUp
      ? [
          sentence(report, "yearsTakenUp", {
            ...span,
            best: String(mostTakenUp.year),
            count: mostTakenUp.part.numerator,
          }),
        ]
      : []),
    ...(mostContact
      ? [
          sentence(report, "yearsContact", {
            ...span,
            best: String(mostContact.year),
            ...shareValues(mostContact.part),
          }),
        ]
      : []),
    ...(isOfBreak ? [sentence(report, "yearsBreak")] : []),
  ];
}

type YearWithPart = { year: number; part: Part | null; base: number | null };

/** The one year with the most, null on a tie, or where a year is too small to compare, not shown, or the only one. */
function mostOf(years: YearWithPart[]): { year: number; part: Part } | null {
  const known = years.flatMap(({ year, part, base }) => (part && (base ?? 0) >= smallestBase ? [{ year, part }] : []));
  if (known.length < years.length || known.length < 2) return null;
  const isMore = (one: Part, other: Part) => one.numerator * other.denominator > other.numerator * one.denominator;
  return known.find((one) => known.every((other) => other === one || isMore(one.part, other.part))) ?? null;
}
