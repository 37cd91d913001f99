import { breakdowns, type Definition, type IndicatorId, indicators } from "@/lib/statistics/definitions";
import type { CasesBehind, ShownFigures } from "@/lib/statistics/schema";

export type NumberKind = "count" | "total" | "numerator" | "denominator" | "share" | "median" | "p90" | "mean";

/**
 * One number of the figures: of the whole indicator where `code` is null, else of that code of its breakdown. `whole` is the
 * denominator of a numerator.
 */
export type OneNumber = { code: string | null; measure: NumberKind; value: number | null; whole: number | null };

/** Every number of an indicator in the order of its list; all null where it is withheld. */
export function numbersOf(id: IndicatorId, figure: ShownFigures[IndicatorId]): OneNumber[] {
  const definition: Definition = indicators[id];
  const one = (code: string | null, measure: NumberKind, value: number | null, whole: number | null = null) => ({
    code,
    measure,
    value,
    whole,
  });
  const known: Tree = figure ?? {};
  switch (definition.kind) {
    case "count": {
      const { by } = definition;
      if (!by) return [one(null, "count", numberIn(figure))];
      const cells = definition.total ? within(known, "by_reason") : known;
      const counts = breakdowns[by].map((code) => one(code, "count", numberIn(within(cells, code))));
      return definition.total ? [one(null, "total", numberIn(within(known, "total"))), ...counts] : counts;
    }
    case "share": {
      const share = (code: string | null, cell: Tree) => {
        const [part, whole] = [numberIn(within(cell, "numerator")), numberIn(within(cell, "denominator"))];
        return [
          one(code, "numerator", part, whole),
          one(code, "denominator", whole),
          one(code, "share", numberIn(within(cell, "share"))),
        ];
      };
      if (!definition.by) return share(null, known);
      return breakdowns[definition.by].flatMap((code) => share(code, within(known, code)));
    }
    case "quantiles":
      return (["count", "median", "p90"] as const).map((measure) =>
        one(null, measure, numberIn(within(known, measure))),
      );
    case "mean":
      return (["count", "mean"] as const).map((measure) => one(null, measure, numberIn(within(known, measure))));
  }
}

type Tree = number | { [key: string]: Tree | null };

function within(tree: Tree, key: string): Tree {
  return (typeof tree === "object" ? tree[key] : null) ?? {};
}

function numberIn(tree: Tree | null): number | null {
  return typeof tree === "number" ? tree : null;
}

/** Which registrations stand behind a number, or null behind a share, a quantile or a mean, which count none. */
export function behindOf(indicator: IndicatorId, { code, measure }: OneNumber): CasesBehind | null {
  const cell = { indicator, ...(code === null ? {} : { code }) };
  if (measure === "count" || measure === "total") return cell;
  return measure === "numerator" || measure === "denominator" ? { ...cell, part: measure } : null;
}
