import type { Chance } from "@/demo/random";

/** So many for each code. */
export type Counts<Code extends string> = Record<Code, number>;

/** Divides a whole number over codes as their weights say, by largest remainder: the parts are whole and add up to it. */
export function apportion<Code extends string>(whole: number, weights: Counts<Code>): Counts<Code> {
  const codes = Object.keys(weights) as Code[];
  const sum = codes.reduce((total, code) => total + weights[code], 0);
  const parts = codes.map((code) => {
    const exact = sum === 0 ? 0 : (whole * weights[code]) / sum;
    return { code, count: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  const left = whole - parts.reduce((total, part) => total + part.count, 0);
  for (const part of parts.toSorted((one, other) => other.rest - one.rest).slice(0, left)) part.count += 1;
  return Object.fromEntries(parts.map(({ code, count }) => [code, count])) as Counts<Code>;
}

/**
 * Deals codes out to items by chance, exactly as many of each as there should be: first the first code, to those whom it suits
 * best, and the last code to all who are left. `suits` 0 means never. Throws where a code suits too few.
 */
export function allot<Item, Code extends string>(
  chance: Chance,
  items: readonly Item[],
  counts: Counts<Code>,
  give: (item: Item, code: Code) => void,
  suits: (item: Item, code: Code) => number = () => 1,
): void {
  let left = items;
  const codes = Object.keys(counts) as Code[];
  for (const code of codes) {
    const drawn = code === codes.at(-1) ? left : draw(chance, left, counts[code], (item) => suits(item, code));
    if (drawn.length !== counts[code]) throw new Error(`${code} is for ${counts[code]}, and goes to ${drawn.length}`);
    for (const item of drawn) give(item, code);
    const gone = new Set(drawn);
    left = left.filter((item) => !gone.has(item));
  }
}

/** Draws so many of the items without putting back, each with a chance that its weight says. */
function draw<Item>(
  chance: Chance,
  items: readonly Item[],
  count: number,
  weight: (item: Item) => number,
): readonly Item[] {
  return items
    .map((item) => ({ item, heavy: weight(item), drawn: chance.next() }))
    .filter(({ heavy }) => heavy > 0)
    .map(({ item, heavy, drawn }) => ({ item, key: drawn ** (1 / heavy) }))
    .toSorted((one, other) => other.key - one.key)
    .slice(0, count)
    .map(({ item }) => item);
}
