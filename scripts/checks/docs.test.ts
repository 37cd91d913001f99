import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The first column of a page's tables, with what commas separate, each as words. */
function rowsOf(page: string): string[] {
  const firsts = [...readFileSync(page, "utf8").matchAll(/^\| ([^|]+) \|/gm)].map(([, first = ""]) => first);
  return firsts.flatMap((first) => first.split(", "));
}

test("every dependency is on its page, by its name with its scope or without, and nothing else is", () => {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const named = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
  const rows = rowsOf("docs/dependencies.md").filter((row) => !/^(package|-+)$/.test(row));
  const isRow = (name: string) => rows.includes(name) || rows.includes(name.split("/").at(-1) ?? "");
  expect(named.filter((name) => !isRow(name))).toEqual([]);
  expect(rows.filter((row) => !named.some((name) => name === row || name.endsWith(`/${row}`)))).toEqual([]);
});

test("every browser spec and database test is on the page that says what it protects, and none that is gone", () => {
  const files = globSync(["e2e/*.spec.ts", "{db,lib,demo,scripts}/**/*.database.test.ts"]);
  const rows = rowsOf("docs/tests.md").filter((row) => /\.(spec|test)\.ts$/.test(row));
  expect(rows.toSorted()).toEqual(files.toSorted());
});
