import fc from "fast-check";
import { expect, test } from "vitest";
import { newestVersion, versionsOf } from "@/lib/entries/versions";

/** Entries with so many versions each, all of them in any order. */
const entries = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 }).chain((lengths) => {
  const stories = lengths.map((length, entry) =>
    Array.from({ length }, (_, place) => ({
      id: `${entry}.${place}`,
      corrects: place === 0 ? null : `${entry}.${place - 1}`,
      ...{ voided: false, reason: null, counts: place === length - 1, recordedAt: new Date(0), recordedBy: null },
    })),
  );
  const all = stories.flat();
  return fc.shuffledSubarray(all, { minLength: all.length }).map((shuffled) => ({ stories, shuffled }));
});

test("promise 5: the versions of an entry are one story, and any of them leads to the newest, in whatever order they are read", () => {
  fc.assert(
    fc.property(entries, ({ stories, shuffled }) => {
      const found = versionsOf(shuffled).toSorted((one, other) => one[0].id.localeCompare(other[0].id));
      expect(found).toEqual(stories);
      for (const story of stories)
        for (const { id } of story) expect(newestVersion(shuffled, id)).toEqual(story.at(-1));
      expect(newestVersion(shuffled, "none")).toBeUndefined();
    }),
  );
});
