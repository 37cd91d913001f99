import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";

/** What the repository holds, as paths from its root; folders too. */
const files = globSync("{app,components,core,db,demo,docs,e2e,gate,lib,messages,scripts,testing}/**").concat(
  globSync("*.*"),
);
const known = new Set([...files, ...files.map((file) => basename(file))]);

/** Paths that decisions name of their day and that are gone, with the decision by which they went: none of them is edited. */
const goneBy: Record<string, number> = {
  "lib/cases/status.ts": 35,
  "lib/statistics/withhold.ts": 14,
  "lib/statistics/small-cells.ts": 20,
  "db/testing/read-sentences.ts": 31,
  "db/seed/years.ts": 31,
  "db/seed": 31,
  "db/testing": 31,
  "lib/core": 31,
  "lib/core/form-shape.ts": 31,
  "lib/vocabulary": 31,
  "scripts/keep-running.ts": 31,
  "loading.tsx": 22,
  "present.ts": 42,
  "told.ts": 42,
};

/** What a page of documentation names of the repository: what looks like a path or a file, and not those to be filled in. */
function pathsIn(page: string): string[] {
  const marked = [...readFileSync(page, "utf8").matchAll(/`([\w[\]().@*-]+(?:\/[\w[\]().@*-]+)*)\/?`/g)].map(
    ([, path = ""]) => path,
  );
  const isOurs = (path: string) =>
    /^(app|components|core|db|demo|docs|e2e|gate|lib|messages|scripts|testing)\//.test(path) ||
    /^[\w-]+(\.\w+)*\.(tsx?|sql|mjs|cjs)$/.test(path);
  return [...new Set(marked)].filter(isOurs);
}

const isThere = (path: string) =>
  known.has(path) || known.has(`${path}.ts`) || globSync(path.replaceAll(/[[\]()]/g, "?")).length > 0;

describe("part 5, promise 8: every path that the documentation names is there", () => {
  const pages = globSync("docs/*.md").concat("README.md");

  test.each(pages)("%s", (page) => expect(pathsIn(page).filter((path) => !isThere(path))).toEqual([]));

  test("it names some", () => expect(pages.flatMap(pathsIn).length).toBeGreaterThan(50));

  test("a decision may name what a later one took away", () => {
    const named = globSync("docs/decisions/*.md").flatMap((page) =>
      pathsIn(page).map((path) => ({ path, by: Number(basename(page).slice(0, 4)) })),
    );
    const gone = named.filter(({ path }) => !isThere(path));
    expect(gone.filter(({ path, by }) => !((goneBy[path] ?? 0) >= by))).toEqual([]);
    expect(Object.keys(goneBy).filter((path) => !gone.some((one) => one.path === path))).toEqual([]);
  });
});
