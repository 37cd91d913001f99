import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawnStates } from "@/testing/drawn-states";

const page = readFileSync("docs/rules.md", "utf8");

test("part 6, promise 14: the states of case, consent and appointment are drawn as the code has them (else: npm run draw:states)", () => {
  const drawings = [...page.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(([, drawing]) => drawing);
  expect(drawings).toEqual(Object.values(drawnStates()));
});

test("part 6, promise 14: every pure rule is on the page of rules, with where it comes from, and none that is gone", () => {
  const exported = globSync("lib/*/rules.ts").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^export function (\w+)/gm)].map(([, name = ""]) => name),
  );
  const rows = [...page.matchAll(/^\| ([^|]+) \| [^|]+ \| ([^|]+) \|$/gm)].slice(2);
  expect(rows.flatMap(([, names = ""]) => names.split(", ")).toSorted()).toEqual(exported.toSorted());
});
