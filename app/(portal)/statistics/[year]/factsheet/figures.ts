import { getFormatter, getTranslations } from "next-intl/server";
import { type FigureText, figureText } from "@/components/report/figure-text";
import { asDate } from "@/core/dates";
import type { IndicatorId } from "@/lib/statistics/definitions";
import { numbersOf } from "@/lib/statistics/numbers";
import type { AnnualReport } from "@/lib/statistics/schema";

/** Gives an indicator's figure with its name, what it is counted over and the year before, in the language of the request. */
export async function figuresOf({ year, isUnderWay, figures, before }: AnnualReport) {
  const [t, indicators, format] = await Promise.all([
    getTranslations("statistics"),
    getTranslations("indicators"),
    getFormatter(),
  ]);
  const baseOf = (id: IndicatorId) => {
    const find = (measure: string) => numbersOf(id, figures[id]).find((one) => one.measure === measure)?.value ?? 0;
    const numbers = { value: find("count"), numerator: find("numerator"), denominator: find("denominator") };
    const asIs = (shown: string) => shown;
    return indicators.markup(`${id}.base`, { year, ...numbers, c: asIs, n: asIs, d: asIs });
  };
  const beforeOf = (id: IndicatorId) => {
    const text = before && figureText({ t, format }, id, before.figures);
    if (!text) return [];
    const figure = asOne(text);
    if (!isUnderWay) return [t("in", { when: String(before.year), figure })];
    return [t("until", { when: format.dateTime(asDate(before.until), "day"), figure })];
  };
  return (id: IndicatorId): { label: string; figure: string; base: string[] } => {
    const [label, text] = [indicators(`${id}.label`), figureText({ t, format }, id, figures)];
    if (text === null) return { label, figure: t("none"), base: [t("withheld")] };
    return { label, figure: asOne(text), base: [baseOf(id), ...(text.more ? [text.more] : []), ...beforeOf(id)] };
  };
}

function asOne({ number, unit }: FigureText): string {
  return unit ? `${number} ${unit}` : number;
}
