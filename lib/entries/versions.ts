import type { Version } from "@/lib/entries/schema";

/** The versions of an entry, the first one first. */
export type Versions<V> = [V, ...V[]];

/** Versions in any order as one list for each entry. */
export function versionsOf<V extends Version>(all: readonly V[]): Versions<V>[] {
  const correctionOf = new Map(all.map((one) => [one.corrects, one]));
  return all
    .filter((one) => one.corrects === null)
    .map((first) => {
      const versions: Versions<V> = [first];
      for (let next = correctionOf.get(first.id); next; next = correctionOf.get(next.id)) versions.push(next);
      return versions;
    });
}

/** The newest version of the entry that a version belongs to, or undefined where there is no such version. */
export function newestVersion<V extends Version>(all: readonly V[], id: string): V | undefined {
  return versionsOf(all)
    .find((versions) => versions.some((one) => one.id === id))
    ?.at(-1);
}
