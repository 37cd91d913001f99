import { useFormatter, useTranslations } from "next-intl";
import { type Definition, type IndicatorId, indicators } from "@/lib/statistics/definitions";
import { numbersOf } from "@/lib/statistics/numbers";
import type { Share, ShownFigures } from "@/lib/statistics/schema";
import { smallestBase } from "@/lib/statistics/sentences/sentence";
import { wholePercent } from "@/lib/statistics/share";

type Language = { t: ReturnType<typeof useTranslations<"statistics">>; format: ReturnType<typeof useFormatter> };

/** What an indicator comes to, in a number and its unit, and what is said in the same breath. */
export type FigureText = { number: string; unit?: string; more?: string };

/** Gives `figureText` in the language of the page. */
export function useFigureText() {
  const language = { t: useTranslations("statistics"), format: useFormatter() };
  return <Id extends IndicatorId>(id: Id, figures: Pick<ShownFigures, Id>) => figureText(language, id, figures);
}

/** The words for what an indicator as a whole comes to in a year's figures; null where that is withheld. */
export function figureText<Id extends IndicatorId>(
  { t, format }: Language,
  id: Id,
  figures: Pick<ShownFigures, Id>,
): FigureText | null {
  const figure = figures[id];
  if (figure === null) return null;
  const definition: Definition = indicators[id];
  const numbers = numbersOf(id, figure);
  const find = (measure: string) => numbers.find((one) => one.measure === measure)?.value ?? null;
  const tenths = (value: number, least = 0) =>
    format.number(value, { minimumFractionDigits: least, maximumFractionDigits: 1 });
  switch (definition.kind) {
    case "count":
      return { number: format.number(find("total") ?? find("count") ?? 0) };
    case "share":
      return {
        number: percentText(t, { numerator: find("numerator") ?? 0, denominator: find("denominator") ?? 0 }),
      };
    case "quantiles": {
      const [median, p90, count] = [find("median"), find("p90"), find("count") ?? 0];
      if (median === null || p90 === null) return { number: t("none") };
      return {
        number: tenths(median),
        unit: t("days", { count: median }),
        // Of fewer, nine in ten is no number of cases.
        more:
          count < smallestBase ? t("medianOf", { cases: count }) : t("medianAndP90", { days: tenths(p90), count: p90 }),
      };
    }
    case "mean": {
      const mean = find("mean");
      return { number: mean === null ? t("none") : tenths(mean, 1) };
    }
  }
}

/** A share in whole per cents, – over nothing. */
export function percentText(t: Language["t"], share: Omit<Share, "share">): string {
  const percent = wholePercent(share);
  return percent === null ? t("none") : t("percent", { percent });
}
