import { type Definition, type IndicatorId, indicatorIds, indicators } from "@/lib/statistics/definitions";
import { numbersOf, type OneNumber } from "@/lib/statistics/present";
import type { Figures, ShownFigures } from "@/lib/statistics/schema";

/** The indicators that have a second dimension as soon as a region is chosen. */
export const crossedByRegion: readonly IndicatorId[] = indicatorIds.filter((id) => {
  const definition: Definition = indicators[id];
  return "by" in definition && definition.by !== undefined && definition.by !== "region";
});

/**
 * The figures of one region without the breakdowns in which, over all regions, a cell would count 1 to 4 (contract
 * `indicators`: management sees no two dimensions with small cells). The cells of every region decide, since what is left
 * out of one could else be worked out from the others and the whole.
 */
export function withholdSmallCells(figures: Figures, ofRegions: Partial<Figures>[]): ShownFigures {
  const withheld = crossedByRegion.filter((id) =>
    ofRegions.some((region) => numbersOf(id, region[id] ?? null).some(isSmall)),
  );
  return { ...figures, ...Object.fromEntries(withheld.map((id) => [id, null])) };
}

/** Whether a number, or what is left of the whole that it is a part of, says something of fewer than five. */
function isSmall({ code, measure, value, whole }: OneNumber): boolean {
  if (code === null || measure === "share" || value === null) return false;
  const few = (count: number) => count >= 1 && count <= 4;
  return few(value) || (whole !== null && few(whole - value));
}
