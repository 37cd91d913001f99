import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { asDate } from "@/core/dates";
import { routes } from "@/core/routes";
import { capital } from "@/core/text";
import { type Breakdown, type Definition, type IndicatorId, indicators } from "@/lib/statistics/definitions";
import { behindOf, numbersOf, type OneNumber } from "@/lib/statistics/numbers";
import { partsOf, wholeOf } from "@/lib/statistics/parts-of-whole";
import type { AnnualReport } from "@/lib/statistics/schema";
import { codeLabel } from "./code-label";
import { percentText } from "./figure-text";
import { LinkToCases } from "./link-to-cases";

/** A report, and whether its numbers lead to the cases behind them. */
export type View = { report: AnnualReport; isLinked: boolean };

/** A code of a breakdown in words and numbers; `before` is its share or its count in the year before, null where that is not known. */
export type IndicatorRow = {
  code: string;
  label: string;
  count: number;
  whole: number;
  part: number | null;
  isFew: boolean;
  percent: string;
  outOf: string;
  numerator: ReactNode;
  denominator: ReactNode;
  before: string | null;
};

/** An indicator in words, numbers and links, as a report has it. */
export function useIndicator({ report, isLinked }: View, id: IndicatorId) {
  const [t, indicator, format] = [useTranslations("statistics"), useTranslations("indicators"), useFormatter()];
  const language = { words: useTranslations("words"), format };
  const { year, isUnderWay, filter, figures, before } = report;
  const until = format.dateTime(asDate(report.until), { dateStyle: "long" });
  const definition: Definition = indicators[id];
  const by: Breakdown | undefined = "by" in definition ? definition.by : undefined;
  const numbers = numbersOf(id, figures[id]);
  const label = indicator(`${id}.label`);
  const isToday = id === "open_cases" && isUnderWay;
  const nameOf = (code: string) => (by ? capital(codeLabel(language, by, code)) : code);
  const find = (code: string | null, measure: OneNumber["measure"]) =>
    numbers.find((one) => one.code === code && one.measure === measure);
  const linked = (number: OneNumber | undefined, shown: ReactNode) => {
    const behind = isLinked && number?.value ? behindOf(id, number) : null;
    const about = number?.code ? `${label}, ${nameOf(number.code)}` : label;
    return (
      <LinkToCases href={behind && routes.statisticsCases(year, { ...filter, ...behind })} about={about}>
        {shown}
      </LinkToCases>
    );
  };
  const beforeOf = (code: string) => {
    const found = before && partsOf(id, before.figures)?.find((part) => part.code === code);
    if (!found) return null;
    if (found.isFew) return t("few");
    return definition.kind === "share" ? percentText(t, found) : format.number(found.numerator);
  };
  // Counts that were changed can make a part more than its whole, of which nobody says that it is a part.
  const outOf = (share: { numerator: number; denominator: number }) =>
    share.numerator > share.denominator ? format.number(share.numerator) : t("outOf", share);
  const rows = (partsOf(id, figures) ?? []).flatMap(({ code, isFew, ...share }): IndicatorRow[] => {
    if (code === null) return [];
    const whole = format.number(share.denominator);
    return [
      {
        code,
        label: nameOf(code),
        count: share.numerator,
        whole: share.denominator,
        part: share.denominator === 0 ? null : share.numerator / share.denominator,
        isFew,
        percent: isFew ? t("few") : percentText(t, share),
        outOf: isFew ? "" : outOf(share),
        numerator: isFew
          ? t("notShown")
          : linked(find(code, definition.kind === "share" ? "numerator" : "count"), format.number(share.numerator)),
        denominator: isFew
          ? t("notShown")
          : definition.kind === "share"
            ? linked(find(code, "denominator"), whole)
            : whole,
        before: beforeOf(code),
      },
    ];
  });
  const [counted, numerator, denominator] = [
    find(null, "count") ?? find(null, "total"),
    find(null, "numerator"),
    find(null, "denominator"),
  ];
  return {
    label,
    definition: indicator(isToday ? "open_cases.definitionToday" : `${id}.definition`, { year, until }),
    csv: routes.statisticsData(year, "csv", { ...filter, indicator: id }),
    isWithheld: figures[id] === null,
    /** The base in words; the numbers in it that stand for cases are linked. */
    base: indicator.rich(isToday ? "open_cases.baseToday" : `${id}.base`, {
      year,
      until,
      value: by ? wholeOf(id, figures) : (counted?.value ?? 0),
      numerator: numerator?.value ?? sum(rows.map((row) => row.count)),
      denominator: denominator?.value ?? sum(rows.map((row) => row.whole)),
      c: (shown) => linked(counted, shown),
      n: (shown) => linked(numerator, shown),
      d: (shown) => linked(denominator, shown),
    }),
    by,
    rows,
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
