import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Breakdown } from "@/components/statistics/breakdown";
import { FigureCard } from "@/components/statistics/figure-card";
import { Linked } from "@/components/statistics/linked";
import { routes } from "@/lib/core/routes";
import { breakdowns, type Definition, type IndicatorId, indicators } from "@/lib/statistics/definitions";
import { behindOf, numbersOf, type OneNumber, wholeOf, wholePercent } from "@/lib/statistics/present";
import type { FiguresFilter, ShownFigures } from "@/lib/statistics/schema";
import { codeLabel } from "./code-label";

export type IndicatorProps = {
  id: IndicatorId;
  figures: ShownFigures;
  year: number;
  /** Whether the year is not over, so that what is open is open today. */
  isUnderWay: boolean;
  /** Whose cases the numbers link to; without it they link nowhere. */
  region: FiguresFilter["region"];
};

/** An indicator in words and numbers, in the form that its definition asks for. */
export function Indicator({ id, figures, year, isUnderWay, region }: IndicatorProps) {
  const [t, words, format] = [useTranslations("statistics"), useTranslations("indicators"), useFormatter()];
  const codes = { words: useTranslations("words"), format };
  const definition: Definition = indicators[id];
  const by = "by" in definition ? definition.by : undefined;
  const numbers = numbersOf(id, figures[id]);
  const find = (code: string | null, measure: OneNumber["measure"]) =>
    numbers.find((one) => one.code === code && one.measure === measure);
  const label = words(`${id}.label`);
  const isToday = id === "open_cases" && isUnderWay;
  const said = { label, definition: words(isToday ? "open_cases.definitionToday" : `${id}.definition`, { year }) };
  const linked = (number: OneNumber | undefined, shown: ReactNode) => {
    const behind = region && number?.value ? behindOf(id, number) : null;
    const of = number?.code && by ? `${label}, ${codeLabel(codes, by, number.code)}` : label;
    const href = behind && routes.statisticsCases(year, { ...behind, region });
    return (
      <Linked href={href} about={of}>
        {shown}
      </Linked>
    );
  };
  /** The base in words, with the numbers that stand for cases linked: `<n>` of a share its part, `<d>` its whole, `<c>` a count. */
  const base = (number: OneNumber | undefined, code: string | null = null, value = number?.value ?? 0) => {
    const [numerator, denominator] = [find(code, "numerator"), find(code, "denominator")];
    return words.rich(isToday ? "open_cases.baseToday" : `${id}.base`, {
      year,
      value,
      numerator: numerator?.value ?? 0,
      denominator: denominator?.value ?? 0,
      c: (shown) => linked(number, shown),
      n: (shown) => linked(numerator, shown),
      d: (shown) => linked(denominator, shown),
    });
  };
  const percent = (number: OneNumber | undefined) => {
    const whole = wholePercent({ numerator: number?.value ?? 0, denominator: number?.whole ?? 0 });
    return whole === null ? t("none") : t("percent", { percent: whole });
  };
  const tenths = (value: number | null | undefined, digits = 0) =>
    format.number(value ?? 0, { minimumFractionDigits: digits, maximumFractionDigits: 1 });

  if (figures[id] === null) {
    return <FigureCard {...said} figure={t("none")} base={t("withheld")} />;
  }
  if (by && definition.kind === "count") {
    const whole = wholeOf(id, figures);
    return (
      <Breakdown
        {...said}
        base={base(find(null, "total"), null, whole)}
        columns={{ code: t(`by.${by}`), figure: t(by === "form" ? "contacts" : "count"), base: t("share") }}
        rows={breakdowns[by].map((code) => {
          const number = find(code, "count");
          const value = number?.value ?? 0;
          return {
            code,
            label: codeLabel(codes, by, code),
            part: whole === 0 ? null : value / whole,
            figure: linked(number, format.number(value)),
            base: t("outOf", { numerator: value, denominator: whole }),
          };
        })}
      />
    );
  }
  if (by) {
    return (
      <Breakdown
        {...said}
        columns={{ code: t(`by.${by}`), figure: t("share"), base: t("cases") }}
        rows={breakdowns[by].map((code) => ({
          code,
          label: codeLabel(codes, by, code),
          part: find(code, "share")?.value ?? null,
          figure: percent(find(code, "numerator")),
          base: base(undefined, code),
        }))}
      />
    );
  }
  switch (definition.kind) {
    case "count":
      return <FigureCard {...said} figure={format.number(numbers[0]?.value ?? 0)} base={base(numbers[0])} />;
    case "share":
      return <FigureCard {...said} figure={percent(find(null, "numerator"))} base={base(undefined)} />;
    case "quantiles": {
      const [median, p90] = [find(null, "median")?.value, find(null, "p90")?.value];
      const known = typeof median === "number" && typeof p90 === "number";
      return (
        <FigureCard
          {...said}
          figure={known ? t("median", { days: tenths(median), count: median }) : t("none")}
          more={known ? t("p90", { days: tenths(p90), count: p90 }) : undefined}
          base={base(find(null, "count"))}
          isPhrase={known}
        />
      );
    }
    case "mean": {
      const mean = find(null, "mean")?.value;
      const figure = typeof mean === "number" ? tenths(mean, 1) : t("none");
      return <FigureCard {...said} figure={figure} base={base(find(null, "count"))} />;
    }
  }
}
