import { comparable, isFiltered, seriesBreak } from "@/lib/statistics/published";
import type { AnnualReport, YearInSeries } from "@/lib/statistics/schema";
import { clearMargin, type Sentence, sentence, smallestBase } from "@/lib/statistics/sentences/sentence";
import { isMore, shareValues } from "@/lib/statistics/sentences/shares";

/** The year among the years: when the most was taken up, when it came to contact most often, and where the series breaks. */
export function yearSentences(report: AnnualReport): Sentence[] {
  const years = report.years.filter(({ year, isUnderWay }) => !isUnderWay && comparable(year, report.year));
  const span = { first: String(years[0]?.year), last: String(years.at(-1)?.year) };
  const takenUp = bestOf(
    years.map(({ year, figures: { registrations_taken_up: figure } }) => ({ year, figure })),
    (count) => count >= smallestBase,
    (one, other) => one > other + clearMargin(report),
  );
  const contact = bestOf(
    years.map(({ year, figures: { contact_rate: figure } }) => ({ year, figure })),
    ({ denominator }) => denominator >= smallestBase,
    isMore,
  );
  const sentences: Sentence[] = [];
  if (takenUp)
    sentences.push(sentence(report, "yearsTakenUp", { ...span, best: String(takenUp.year), count: takenUp.figure }));
  if (contact && !report.isRounded)
    sentences.push(
      sentence(report, "yearsContact", { ...span, best: String(contact.year), ...shareValues(contact.figure) }),
    );
  if (!isFiltered(report.filter)) sentences.push(sentence(report, "yearsBreak", { break: String(seriesBreak) }));
  return sentences;
}

type Of<Figure> = { year: YearInSeries["year"]; figure: Figure };

/** The one year with the most, null on a tie, or where a year is too small to compare, not shown, or the only one. */
function bestOf<Figure>(
  years: Of<Figure | null>[],
  isEnough: (figure: Figure) => boolean,
  isMoreThan: (one: Figure, other: Figure) => boolean,
): Of<Figure> | null {
  const known = years.flatMap(({ year, figure }) => (figure !== null && isEnough(figure) ? [{ year, figure }] : []));
  if (known.length < years.length || known.length < 2) return null;
  return known.find((one) => known.every((other) => other === one || isMoreThan(one.figure, other.figure))) ?? null;
}
