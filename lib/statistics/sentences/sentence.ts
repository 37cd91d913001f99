import { most as mostChange } from "@/lib/statistics/protection/change-table";
import { comparable, isFiltered } from "@/lib/statistics/published";
import type { AnnualReport, ShownFigures } from "@/lib/statistics/schema";
import type messages from "@/messages/nl";

export type Values = Record<string, string | number>;

/** A sentence of the annual report: the message of the namespace `sentences` that says it, and what is filled in. */
export type Sentence = { id: keyof typeof messages.sentences; values: Values };

/** Fewer than this carry no per cents and are compared with nothing: one case more would turn the sentence round. */
export const smallestBase = 10;

/** How far apart two counts of a report lie when one is surely more than the other: both may have been changed. */
export function clearMargin({ isRounded }: Pick<AnnualReport, "isRounded">): number {
  return isRounded ? 2 * mostChange : 0;
}

/** A sentence with what each says of its report: the year and the one before, as text, and whether it is of a selection. */
export function sentence(report: AnnualReport, id: Sentence["id"], values: Values = {}): Sentence {
  const frame = {
    year: String(report.year),
    before: String(report.before?.year ?? report.year - 1),
    time: report.isUnderWay ? "now" : "past",
    scope: isFiltered(report.filter) ? "part" : "whole",
  };
  return { id, values: { ...frame, ...values } };
}

/**
 * The figures of the same days of the year before; null where there are none, where they were counted otherwise, or where counts
 * are changed, as that could make a difference or hide one.
 */
export function figuresBefore({ year, before, isRounded }: AnnualReport): ShownFigures | null {
  return before && comparable(year, before.year) && !isRounded ? before.figures : null;
}
