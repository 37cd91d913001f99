import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { objections } from "@/scripts/checks/floors";

/** File, what it imports, and the rule that must object (none: it may). */
const cases: [file: string, imports: string, rule: string | null][] = [
  ["core/words/a.ts", "core/clock.ts", "0-words"],
  ["core/a.ts", "core/words/words.ts", null],
  ["core/b.ts", "db/client.ts", "0-core"],
  ["db/a.ts", "core/clock.ts", null],
  ["db/b.ts", "lib/parties/queries.ts", "1-db"],
  ["demo/a.ts", "lib/parties/queries.ts", null],
  ["demo/b.ts", "testing/factories.ts", "4-demo"],
  ["demo/c.ts", "app/parts.ts", "4-demo"],
  ["testing/a.ts", "demo/demo.ts", null],
  ["testing/b.ts", "scripts/local/port.ts", "5-testing"],
  ["gate/a.ts", "core/clock.ts", null],
  ["gate/b.ts", "lib/parties/queries.ts", "6-gate"],
  ["scripts/local/a.ts", "testing/factories.ts", null],
  ["scripts/local/b.ts", "e2e/keyboard.ts", "6-scripts"],
  ["lib/auth/a.ts", "lib/audit/record.ts", null],
  ["lib/auth/b.ts", "lib/parties/queries.ts", "2-frame"],
  ["lib/cases/a.ts", "lib/parties/queries.ts", null],
  ["lib/cases/b.ts", "lib/parties/rules.ts", null],
  ["components/case/e.ts", "lib/parties/full-name.ts", null],
  ["components/case/f.ts", "lib/parties/rules.ts", "3-components"],
  ["lib/cases/d.ts", "components/ui/button.ts", "2-nouns"],
  ["lib/cases/schema.ts", "db/client.ts", "tables"],
  ["components/case/a.ts", "lib/parties/schema.ts", null],
  ["components/case/b.ts", "lib/parties/queries.ts", "3-components"],
  ["components/case/c.ts", "lib/parties/record.ts", "3-components"],
  ["components/case/d.ts", "db/client.ts", "3-components"],
  ["app/a.ts", "lib/parties/queries.ts", null],
  ["app/b.ts", "db/client.ts", "4-app"],
  ["app/c.ts", "lib/parties/rules.ts", "4-no-rules"],
  ["app/d.ts", "drizzle-orm", "tables"],
  ["app/e.ts", "next-auth/jwt", "sign-in-library"],
  ["app/api/auth/a.ts", "next-auth/jwt", null],
  ["app/f.ts", "scripts/local/port.ts", "4-app"],
  ["lib/cases/e.ts", "demo/demo.ts", "2-nouns"],
  ["lib/cases/f.ts", "lib/parties/rules.test.ts", "tests-are-leaves"],
  ["lib/cases/g.ts", "lib/cases/g.ts", "no-circles"],
  ["e2e/a.ts", "db/client.ts", null],
];

describe("the floors", () => {
  const folder = mkdtempSync(join(tmpdir(), "herstelportaal-floors-"));
  let found: ReturnType<typeof objections> = [];

  beforeAll(() => {
    const write = (path: string, text: string) => {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const [, imports] of cases) if (imports.endsWith(".ts")) write(imports, "export const value = 1;\n");
    for (const [file, imports] of cases) write(file, `import "${fromOf(file, imports)}";\nexport {};\n`);
    found = objections(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(cases)("%s importing %s: %s", (file, _imports, rule) => {
    const names = found.filter((one) => one.file === file).map(({ name }) => name);
    if (rule === null) expect(names).toEqual([]);
    else expect(names).toContain(rule);
  });
});

describe("what a file imports", () => {
  const folder = mkdtempSync(join(tmpdir(), "herstelportaal-imports-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const objectionsTo = (files: Record<string, string>) => {
    rmSync(folder, { recursive: true, force: true });
    for (const [file, text] of Object.entries({ "db/client.ts": "export type Client = 1;", ...files })) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return objections(folder).map(({ file, imports, name }) => `${file} ${imports} ${name}`);
  };

  it.each([
    'import { type Client } from "@/db/client";',
    'import type { Client } from "../db/client";',
    'export { type Client } from "../db/client.ts";',
    'export * from "@/db/client";',
    'const client = await import("@/db/client");',
    'let client: import("@/db/client").Client;',
  ])("is known however it says so: %s", (text) => {
    expect(objectionsTo({ "core/a.ts": text })).toContain("core/a.ts db/client.ts 0-core");
  });

  it("goes round by way of another, or of two", () => {
    expect(objectionsTo({ "db/a.ts": 'import "./b";', "db/b.ts": 'import "./a";' })).toEqual([
      "db/b.ts db/a.ts no-circles",
    ]);
    expect(
      objectionsTo({ "db/a.ts": 'import "./b";', "db/b.ts": 'import "./c";', "db/c.ts": 'export * from "./a";' }),
    ).toEqual(["db/c.ts db/a.ts no-circles"]);
    expect(
      objectionsTo({ "db/a.ts": 'import "./b"; import "./c";', "db/b.ts": 'import "./c";', "db/c.ts": "" }),
    ).toEqual([]);
  });

  it("is there", () => {
    expect(() => objectionsTo({ "db/a.ts": 'import "./gone";' })).toThrow(
      "db/a.ts imports ./gone, which is not there.",
    );
    expect(() => objectionsTo({ "db/a.ts": "import from;" })).toThrow("db/a.ts cannot be read");
  });
});

/** As a file says it: by the way up and down to it, without its ending; a package by its name. */
function fromOf(file: string, imports: string): string {
  if (!imports.endsWith(".ts")) return imports;
  return `${"../".repeat(file.split("/").length - 1)}${imports.replace(/\.ts$/, "")}`;
}
