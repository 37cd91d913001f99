import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type IConfiguration } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const rules: IConfiguration = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");

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
  ["components/case/e.ts", "lib/parties/present.ts", null],
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
  ["app/d.ts", "node_modules/drizzle-orm/index.js", "tables"],
  ["app/e.ts", "node_modules/next-auth/index.js", "sign-in-library"],
  ["app/api/auth/a.ts", "node_modules/next-auth/index.js", null],
  ["app/f.ts", "scripts/local/port.ts", "4-app"],
  ["lib/cases/e.ts", "demo/demo.ts", "2-nouns"],
  ["lib/cases/f.ts", "lib/parties/rules.test.ts", "tests-are-leaves"],
  ["lib/cases/g.ts", "lib/cases/g.ts", "no-circles"],
  ["e2e/a.ts", "db/client.ts", null],
];

describe("the floors", () => {
  const folder = mkdtempSync(join(tmpdir(), "herstelportaal-floors-"));
  const objections = new Map<string, string[]>();

  beforeAll(async () => {
    const write = (path: string, text: string) => {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const [, imports] of cases) write(imports, "export const value = 1;\n");
    for (const [file, imports] of cases)
      write(file, `import "${up(file)}${imports.replace(/\.ts$/, "")}";\nexport {};\n`);
    const { tsConfig: _, ...options } = rules.options ?? {};
    const roots = ["core", "db", "lib", "components", "app", "demo", "testing", "gate", "scripts", "e2e"];
    const settings = { ...options, baseDir: folder, validate: true, ruleSet: { forbidden: rules.forbidden } };
    const { output } = await cruise(roots, settings);
    if (typeof output === "string") throw new Error(output);
    for (const { from, rule } of output.summary.violations) {
      if (!rule.name.startsWith("no-orphans")) objections.set(from, [...(objections.get(from) ?? []), rule.name]);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(cases)("%s importing %s: %s", (file, _imports, rule) => {
    const found = objections.get(file) ?? [];
    if (rule === null) expect(found).toEqual([]);
    else expect(found).toContain(rule);
  });
});

function up(file: string): string {
  return "../".repeat(file.split("/").length - 1) || "./";
}
