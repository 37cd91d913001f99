import {
  breakdowns,
  type Definition,
  definitionsVersion,
  indicatorIds,
  indicators,
} from "@/lib/statistics/definitions";
import type { Figures, FiguresOfYear } from "@/lib/statistics/schema";

type Place = { code: string | null; measure: string };

/** Figures of which every number is what `value` says of its place. */
export function figuresOf(value: (place: Place) => number | null): FiguresOfYear {
  const named = (code: string | null, measures: readonly string[]) =>
    Object.fromEntries(measures.map((measure) => [measure, value({ code, measure })]));
  const figures = indicatorIds.map((id) => {
    const definition: Definition = indicators[id];
    const measures = measuresOf[definition.kind];
    const cell = (code: string | null) =>
      definition.kind === "count" ? value({ code, measure: "count" }) : named(code, measures);
    if (!("by" in definition) || !definition.by) return [id, cell(null)];
    const cells = Object.fromEntries(breakdowns[definition.by].map((code) => [code, cell(code)]));
    return [
      id,
      definition.kind === "count" && definition.total ? { ...named(null, ["total"]), by_reason: cells } : cells,
    ];
  });
  return { definitions: definitionsVersion, year: 2020, indicators: Object.fromEntries(figures) as Figures };
}

const measuresOf = {
  count: ["count"],
  share: ["numerator", "denominator", "share"],
  quantiles: ["count", "median", "p90"],
  mean: ["count", "mean"],
} as const;
