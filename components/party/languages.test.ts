import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { partyLanguages } from "@/core/words/languages";
import en from "@/messages/en";
import nl from "@/messages/nl";
import { languageChoices, languageName } from "./languages";

const dutch = createTranslator({ locale: "nl", messages: nl, namespace: "words" });
const english = createTranslator({ locale: "en-GB", messages: en, namespace: "words" });

test("part 4, promise 16: every language can be chosen, once, by a name, in both languages of the portal", () => {
  for (const choices of [languageChoices("nl", dutch), languageChoices("en-GB", english)]) {
    expect(choices.map((choice) => choice.value).toSorted()).toEqual([...partyLanguages].toSorted());
    expect(new Set(choices.map((choice) => choice.label)).size).toBe(partyLanguages.length);
    for (const { value, label } of choices) expect(label).not.toBe(value);
  }
});

test("part 4, promise 16: what is spoken most comes first, and last that it is another one or that nobody asked", () => {
  const labels = languageChoices("nl", dutch).map((choice) => choice.label);
  expect(labels.slice(0, 3)).toEqual(["Nederlands", "Engels", "Duits"]);
  expect(labels.slice(-2)).toEqual(["anders", "niet gevraagd"]);
  expect(labels).toEqual(expect.arrayContaining(["Tigrinya", "Dari", "Papiaments", "Nederlandse Gebarentaal"]));
});

test("part 4, promise 16: every code is one that an import may bring", () => {
  expect(() => Intl.getCanonicalLocales([...partyLanguages])).not.toThrow();
});

test("a language of history is called by its name, or by its code where it has none", () => {
  expect(languageName("ar-SY", "nl", dutch)).toContain("Arabisch");
  expect(languageName("qaa", "nl", dutch)).toBe("qaa");
});
