import { type OffenceCategory, offenceCategories } from "@/core/words/registrations";
import type { AnnualReport, ShownFigures } from "@/lib/statistics/schema";
import { inFull, sumOf, topOf } from "@/lib/statistics/sentences/counts";
import {
  clearMargin,
  figuresBefore,
  type Sentence,
  sentence,
  smallestBase,
  type Values,
} from "@/lib/statistics/sentences/sentence";
import {
  besideBefore,
  compareShares,
  isMore,
  percentOf,
  type Ratio,
  shareValues,
} from "@/lib/statistics/sentences/shares";

/** What the cases were about, and after what it came to contact more often. Nothing where one category was chosen. */
export function categorySentences(report: AnnualReport): Sentence[] {
  const { taken_up_by_offence_category: takenUp, contact_rate_by_offence_category: contact } = report.figures;
  if (report.filter.offenceCategory) return [];
  if (!takenUp || !contact) return [sentence(report, "withheld", { what: "categories" })];
  return [...takenUpSentences(report, takenUp), ...contactSentences(report, contact)];
}

type TakenUp = NonNullable<ShownFigures["taken_up_by_offence_category"]>;
type Contact = NonNullable<ShownFigures["contact_rate_by_offence_category"]>;

/** The most frequent category, and sexual offences, which the report names every year. */
function takenUpSentences(report: AnnualReport, takenUp: TakenUp): Sentence[] {
  const counts = inFull(takenUp);
  if (!counts) return [];
  const before = inFull(figuresBefore(report)?.taken_up_by_offence_category ?? null);
  const shareIn = (counts: Record<OffenceCategory, number>, code: OffenceCategory): Ratio => ({
    numerator: counts[code],
    denominator: sumOf(counts),
  });
  const sentenceOf = (id: "categoryMost" | "categoryShare", category: OffenceCategory) => {
    const share = shareIn(counts, category);
    const beside = besideBefore(share, before && shareIn(before, category));
    return sentence(report, id, { category, ...shareValues(share), ...beside });
  };
  if (sumOf(counts) < smallestBase) return [];
  const [most] = topOf(counts, 1, clearMargin(report));
  const sentences = most ? [sentenceOf("categoryMost", most.code)] : [];
  return most?.code === "sexual" ? sentences : [...sentences, sentenceOf("categoryShare", "sexual")];
}

/** The categories that the report names every year, and the one of the others in which it came to contact most often. */
function contactSentences(report: AnnualReport, contact: Contact): Sentence[] {
  const whole = report.figures.contact_rate;
  const before = figuresBefore(report)?.contact_rate_by_offence_category;
  const named: readonly OffenceCategory[] = ["sexual", "traffic"];
  const shares = offenceCategories.flatMap((category) => {
    const share = contact[category];
    return share && share.denominator >= smallestBase ? { category, share } : [];
  });
  if (!whole) return [];
  const average = (share: Ratio): Values =>
    report.isRounded ? { average: "none" } : { average: compareShares(share, whole), averagePercent: percentOf(whole) };
  const sentences = shares
    .filter(({ category }) => named.includes(category))
    .toSorted((one, other) => named.indexOf(one.category) - named.indexOf(other.category))
    .map(({ category, share }) => {
      const values = { ...shareValues(share), ...average(share), ...besideBefore(share, before?.[category]) };
      return sentence(report, "categoryContact", { category, ...values });
    });
  const others = shares.filter(({ category }) => !named.includes(category));
  const most = others.find((one) => others.every((other) => other === one || isMore(one.share, other.share)));
  return most && others.length > 1 && most.category !== "other" && !report.isRounded
    ? [...sentences, sentence(report, "categoryOther", { category: most.category, ...shareValues(most.share) })]
    : sentences;
}
