import { type Counted, cellOf } from "@/lib/statistics/cell-of";
import { definitionOf, type IndicatorId } from "@/lib/statistics/definitions";

/** What a changed count must be part of: wider counts that are each told as so many or more. */
export const leastWider = 10;

/**
 * A count as it is told, or null where it is changed and part of too few: of fewer than ten under one choice less, or in all
 * codes together. So few mostly lie under one code of everything they are broken down by, and that tells how few they are
 * (decision 34). Of a share `isPart` is the part. Depends on what is told elsewhere alone, so that the same count is told everywhere or nowhere.
 */
export function toldOfEnough(
  id: IndicatorId,
  counted: Counted,
  wider: Counted[],
  code: string | null,
  isPart = false,
): number | null {
  const { by, only } = definitionOf(id);
  const chosen = by && chosenOf(counted, by);
  // What was not chosen is nothing by itself, and what was is all there is.
  if (chosen && code !== null && !chosen.includes(code)) return 0;
  const place = chosen ? null : code;
  const cell = cellOf(id, counted, code, isPart);
  if (!cell.isChanged) return cell.told;
  const wholes = [
    ...(place === null ? [] : [toldOfEnough(id, counted, wider, null, isPart)]),
    ...wider.map((one) => cellOf(id, one, place, isPart).told),
  ];
  // What is told as nothing in all is told as nothing in its parts; of what is left by an outcome nobody is told how much it is in all.
  if (wholes.includes(0) && !only && !isPart) return 0;
  return wholes.every((told) => told !== null && told >= leastWider) ? cell.told : null;
}

function chosenOf({ reading }: Counted, by: string): readonly string[] | undefined {
  return (reading.chosen as Record<string, readonly string[] | undefined>)[by];
}
