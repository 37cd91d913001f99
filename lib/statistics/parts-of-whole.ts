import { type Definition, type IndicatorId, indicators } from "@/lib/statistics/definitions";
import { numbersOf } from "@/lib/statistics/numbers";
import type { ShownFigures } from "@/lib/statistics/schema";
import { wholePercent } from "@/lib/statistics/share";

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
  return numbersOf(id, figures[id]).flatMap(({ code, measure, value, whole }) => {
    if (measure === "numerator") return { code, numerator: value ?? 0, denominator: whole ?? 0, isFew: value === null };
    if (measure !== "count" || code === null) return [];
    return { code, numerator: value ?? 0, denominator: wholeOf(id, figures), isFew: value === null };
  });
}

/** Why the parts of a breakdown, as they are shown, do not add up to 100%: the first reason that there is. */
export type NotWhole = { why: "few" | "rounded" | "unknown" | "percents"; count: number };

/** Why the counts of a breakdown do not add up to their whole, or their per cents to 100; null where they do, or are no parts. */
export function whyNotWhole(id: IndicatorId, figures: ShownFigures, isRounded: boolean): NotWhole | null {
  if (indicators[id].kind !== "count") return null;
  const parts = partsOf(id, figures) ?? [];
  const whole = parts[0]?.denominator ?? 0;
  if (whole === 0) return null;
  const few = parts.filter(({ isFew }) => isFew).length;
  if (few > 0) return { why: "few", count: few };
  const left = whole - parts.reduce((sum, { numerator }) => sum + numerator, 0);
  if (left !== 0) return isRounded ? { why: "rounded", count: Math.abs(left) } : { why: "unknown", count: left };
  const percents = parts.reduce((sum, part) => sum + (wholePercent(part) ?? 0), 0);
  return percents === 100 ? null : { why: "percents", count: percents };
}
