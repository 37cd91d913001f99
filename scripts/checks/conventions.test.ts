import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const files = globSync("{app,components,core,db,demo,e2e,gate,lib,scripts,testing}/**/*.{ts,tsx}").concat(
  globSync("*.{ts,js,mjs}"),
);
const here = "scripts/checks/conventions.test.ts";

/** The files in which the pattern occurs, except where it may. */
function filesWith(pattern: RegExp, mayBeIn: (file: string) => boolean): string[] {
  const others = files.filter((file) => file !== here && !mayBeIn(file));
  return others.filter((file) => pattern.test(readFileSync(file, "utf8")));
}

const nowhere = () => false;
const below =
  (...folders: string[]) =>
  (file: string) =>
    folders.some((folder) => file.startsWith(folder));
const isTest = (file: string) => /\.test\.tsx?$/.test(file);

describe("conventions that no linter knows", () => {
  it("looks at files at all", () => expect(files.length).toBeGreaterThan(50));

  it("has server actions only in actions.ts beside a route", () => {
    const beside = /^(app|testing\/bare\/app)\/(.*\/)?actions\.ts$/;
    expect(filesWith(/^\s*["']use server["']/m, (file) => beside.test(file))).toEqual([]);
  });

  it("suppresses no check", () => {
    expect(filesWith(/@ts-(ignore|expect-error|nocheck)|biome-ignore/, nowhere)).toEqual([]);
  });

  // Given as a plain string a word would be checked against nothing: `says` and the types of errors take no word without a sentence.
  it("says what is wrong by a rule", () => {
    const schema = /\{ z \} from "zod"/;
    const saying = files.filter(
      (file) => below("lib/", "core/")(file) && !isTest(file) && schema.test(readFileSync(file, "utf8")),
    );
    expect(saying.length).toBeGreaterThan(10);
    expect(saying.filter((file) => /\b(error|message): ["'`]/.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  // Whoever asks brings the moment (`actor.now`), so that an answer is of one.
  it("asks a clock only where nobody asks: for the words of a request, a file's stamp, an import, an address without a year", () => {
    const may =
      /^lib\/(i18n\/request|pdf\/set-pdf|import\/read-files)\.ts$|^app\/\(portal\)\/statistics\/(route|.*\/factsheet\/contents)\.ts$/;
    const asked = filesWith(/"@\/core\/clock"|new Date\(\)|Date\.now\(\)/, (file) => isTest(file) || may.test(file));
    expect(asked.filter(below("app/", "components/", "lib/"))).toEqual([]);
  });

  it("opens connections only below db", () => {
    expect(
      filesWith(/\bdrizzle\(|new (Pool|Client)\(/, (file) => isTest(file) || below("db/", "testing/")(file)),
    ).toEqual([]);
  });

  it("sends raw queries only below db, and from commands and tests", () => {
    const may = (file: string) => isTest(file) || below("db/", "scripts/", "testing/", "e2e/")(file);
    expect(filesWith(/\.query\(/, may)).toEqual([]);
  });

  // What is refused before a promise is made leaves those that were made beside it without anybody to catch them.
  it("refuses in promises what is asked for by promises", () => {
    const parts = files.filter((file) => file !== here).flatMap((file) => readFileSync(file, "utf8").split(/^(?=\S)/m));
    const promising = parts.filter((part) => /^(export )?function [^{]*Promise</.test(part));
    expect(promising.filter((part) => /\brequire[A-Z]\w*\(/.test(part))).toEqual([]);
  });
});
