import { breakdowns, type Definition, type IndicatorId, indicators } from "@/lib/statistics/definitions";
import type { CasesBehind, ReportOfYear, Share, ShownFigures } from "@/lib/statistics/schema";

/**
 * A share in whole per cents, half away from zero, at most 100, or null over nothing. From the whole numbers, so that no half is
 * lost. Counts that were changed can make a part more than its whole.
 */
export function wholePercent({ numerator, denominator }: Pick<Share, "numerator" | "denominator">): number | null {
  if (denominator === 0) return null;
  const part = Math.min(numerator, denominator);
  return Math.floor((200 * part + denominator) / (2 * denominator));
}

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

/** What the cells of a broken down count are parts of. */
export function wholeOf(id: IndicatorId, figures: ShownFigures): number {
  const { of, by }: Definition & { by?: string } = indicators[id];
  if (by === "form") return sumOf(id, figures);
  switch (of) {
    case "received":
      return figures.registrations_received ?? 0;
    case "taken_up":
      return figures.registrations_taken_up ?? 0;
    case "not_taken_up":
      return figures.registrations_not_taken_up?.total ?? 0;
    case "closed_with_contact":
      return figures.contact_rate?.numerator ?? sumOf(id, figures);
    default:
      return figures.cases_closed ?? 0;
  }
}

function sumOf(id: IndicatorId, figures: ShownFigures): number {
  return numbersOf(id, figures[id]).reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/**
 * A part of a whole: of a breakdown that of a code, of a share that of the indicator itself, whose `code` is null. Of a share
 * that is of too few to be shown both numbers are 0, of such a count its own.
 */
export type PartOfWhole = { code: string | null; numerator: number; denominator: number; isFew: boolean };

/** What is a part of a whole in an indicator, in the order of its list; null where it is withheld, none where it has no parts. */
export function partsOf(id: IndicatorId, figures: ShownFigures): PartOfWhole[] | null {
  if (figures[id] === null) return null;
  const { kind } = indicators[id];
  return numbersOf(id, figures[id]).flatMap(({ code, measure, value, whole }) => {
    if (kind === "share" && measure === "numerator")
      return { code, numerator: value ?? 0, denominator: whole ?? 0, isFew: value === null };
    if (kind !== "count" || code === null) return [];
    return { code, numerator: value ?? 0, denominator: wholeOf(id, figures), isFew: value === null };
  });
}

/** Why the parts of a breakdown, as they are shown, do not add up to 100%: the first reason that there is. */
export type NotWhole = { why: "few" | "rounded" | "unknown" | "percents"; count: number };

/** Why the counts of a breakdown do not add up to their whole, or their per cents to 100; null where they do, or are no parts. */
export function whyNotWhole(id: IndicatorId, figures: ShownFigures, isRounded: boolean): NotWhole | null {
  if (indicators[id].kind !== "count") return null;
  const parts = (partsOf(id, figures) ?? []).filter(({ code }) => code !== null);
  const whole = parts[0]?.denominator ?? 0;
  if (whole === 0) return null;
  const few = parts.filter(({ isFew }) => isFew).length;
  if (few > 0) return { why: "few", count: few };
  const left = whole - parts.reduce((sum, { numerator }) => sum + numerator, 0);
  if (left !== 0) return isRounded ? { why: "rounded", count: Math.abs(left) } : { why: "unknown", count: left };
  const percents = parts.reduce((sum, part) => sum + (wholePercent(part) ?? 0), 0);
  return percents === 100 ? null : { why: "percents", count: percents };
}

/** Whether a year lies before the first of which there are cases: it holds nothing because nothing is known of it. */
export function isBeforeFirst({ year, firstYear }: Pick<ReportOfYear, "year" | "firstYear">): boolean {
  return year < firstYear;
}

/** Whether a year holds nothing; what is withheld is something. */
export function isEmptyYear(figures: ShownFigures): boolean {
  const { registrations_received, registrations_taken_up, registrations_not_taken_up, cases_closed, open_cases } =
    figures;
  const counts = [
    registrations_received,
    registrations_taken_up,
    registrations_not_taken_up?.total,
    cases_closed,
    open_cases,
  ];
  return counts.every((count) => count === 0);
}
