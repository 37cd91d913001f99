import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import nl from "@/messages/nl";

type Tree = { [key: string]: string | Tree };

/** Whose keys are codes, which no file spells out: messages.test.ts compares words with the vocabulary, types the gate's refusals. */
const codes = /^(words|gate)\./;

test("no message is left over: each has a file that names it in its part of the messages", () => {
  const sources = globSync("{app,components,gate,lib,db}/**/*.{ts,tsx}")
    .filter((file) => !file.endsWith(".test.ts"))
    .map((file) => mentionedIn(readFileSync(file, "utf8")));
  const isUsed = (key: string) =>
    sources.some(({ parts, names }) =>
      // The gate answers before any page speaks; rules that a sentence of `errors` belongs to are thrown, and the report's sentences written, where nobody speaks.
      ["errors", "sentences", "gate", "", ...parts].some((part) => {
        // What is spoken of whole is named from its part on.
        if (part !== "" && !key.startsWith(`${part}.`)) return false;
        const rest = part === "" ? key : key.slice(part.length + 1);
        return names.some((name) => name.test(rest));
      }),
    );
  expect(keysOf(nl).filter((key) => !codes.test(key) && !isUsed(key))).toEqual([]);
});

/** The parts of the messages that a file speaks, and all names in it that may be of a message: what is filled in fits any. */
function mentionedIn(code: string): { parts: string[]; names: RegExp[] } {
  const parts = [...code.matchAll(/(?:(?:use|get)Translations(?:<[^>]*>)?\(|namespace: )"([\w.]+)"/g)].map(
    ([, part = ""]) => part,
  );
  const literals = code.matchAll(/"([\w.]+)"|`((?:[\w.]|\$\{[^{}`]*\})+)`/g);
  const names = [...literals].map(([, plain, filled = ""]) => {
    const pattern = (plain ?? filled).replaceAll(".", "\\.").replaceAll(/\$\{[^}]*\}/g, "\\w+");
    return new RegExp(`^${pattern}$`);
  });
  return { parts, names };
}

function keysOf(tree: Tree, prefix = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );
}
