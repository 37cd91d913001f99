/**
 * The fixed table of the cell-key method (Thompson, Broadfoot and Elazar, ABS 2013; Eurostat's census of 2021): how much a true
 * count is changed, picked by a number that the cell itself brings. Made from its conditions as statistical offices do, by the
 * distribution of the greatest entropy that meets them (Giessing 2016; R package `ptable`).
 */

/** At most so much is added or taken away. */
export const most = 4;
/** Counts up to this one, nought left out, never come out. */
export const hidden = 2;
/** How much changes differ: their mean square, the same for every true count but nought. */
export const variance = 3;

/** From this count on the table is the same for every count: nothing that never comes out is near. */
const alike = most + hidden + 1;

/** What a true count can be changed by, and how likely each change is. */
export type Changes = readonly { by: number; chance: number }[];

/** Each of Newton's steps doubles the digits that are right: after so many the conditions are met as far as numbers go. */
const newtonSteps = 8;

/** The changes of every true count; those of `alike` stand for all above it. */
const changeTable: readonly Changes[] = Array.from({ length: alike + 1 }, (_, count) => changesOf(count));

/** The changes of a true count. */
export function changesFrom(count: number): Changes {
  return changeTable[Math.min(count, alike)] ?? [];
}

/** The change of a true count for a place from 0 up to, and not including, 1: at the place the chances add up to. */
export function changeAt(count: number, place: number): number {
  const changes = changesFrom(count);
  let passed = 0;
  for (const { by, chance } of changes) {
    passed += chance;
    if (place < passed) return by;
  }
  return changes.at(-1)?.by ?? 0;
}

function changesOf(count: number): Changes {
  if (count === 0) return [{ by: 0, chance: 1 }];
  const possible = Array.from({ length: 2 * most + 1 }, (_, place) => place - most).filter(
    (by) => count + by === 0 || count + by > hidden,
  );
  return mostEntropy(possible);
}

/**
 * The chances with the greatest entropy that have mean nought and the variance. They are of the form exp(a·by + b·by²) up to a
 * factor; a and b are found by Newton's method on a convex function.
 */
function mostEntropy(possible: number[]): Changes {
  let [a, b] = [0, 0];
  for (let step = 0; step < newtonSteps; step += 1) {
    const { moment } = at(possible, a, b);
    const [gap1, gap2] = [moment(1), moment(2) - variance];
    const [h11, h12] = [moment(2) - moment(1) ** 2, moment(3) - moment(1) * moment(2)];
    const h22 = moment(4) - moment(2) ** 2;
    const determinant = h11 * h22 - h12 ** 2;
    const [da, db] = [(h22 * gap1 - h12 * gap2) / determinant, (h11 * gap2 - h12 * gap1) / determinant];
    [a, b] = [a - da, b - db];
  }
  const { chances } = at(possible, a, b);
  return possible.map((by, place) => ({ by, chance: chances[place] ?? 0 }));
}

function at(possible: number[], a: number, b: number) {
  const weights = possible.map((by) => Math.exp(a * by + b * by ** 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const chances = weights.map((weight) => weight / total);
  const moment = (power: number) => possible.reduce((sum, by, place) => sum + by ** power * (chances[place] ?? 0), 0);
  return { chances, moment };
}
