import { differing } from "@/lib/registered/merge";
import type { EarlierRegistered } from "@/lib/registered/schema";

/** A version of what is registered, with the name of whoever made it. */
type Version<Content> = {
  id: string;
  corrects: string | null;
  reason: string | null;
  recordedAt: Date;
  by: string | null;
  content: Content;
};

/** What stood before each correction of one row, of the fields that it changed, the last correction on top. */
export function earlierOf<Content extends object>(versions: readonly Version<Content>[]): EarlierRegistered<Content>[] {
  return versions
    .flatMap(({ corrects, content, ...by }) => {
      const before = versions.find(({ id }) => id === corrects)?.content;
      if (!before) return [];
      const changed = differing(before, content).map((name) => [name, before[name]]);
      return {
        ...{ id: by.id, before: Object.fromEntries(changed) as Partial<Content> },
        ...{ changedAt: by.recordedAt, changedBy: by.by, reason: by.reason },
      };
    })
    .toSorted((one, other) => other.changedAt.getTime() - one.changedAt.getTime());
}
