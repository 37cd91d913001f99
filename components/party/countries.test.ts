import { expect, test } from "vitest";
import { countries } from "@/core/words/countries";
import { countryChoices, countryName } from "./countries";

test("a country is called as the language of the page calls it", () => {
  expect(countryName("DE", "nl")).toBe("Duitsland");
  expect(countryName("DE", "en")).toBe("Germany");
});

test("the Netherlands and its neighbours come first, the others by name", () => {
  const labels = countryChoices("nl").map((choice) => choice.label);
  expect(labels.slice(0, 3)).toEqual(["Nederland", "België", "Duitsland"]);
  expect(labels.slice(3)).toEqual(labels.slice(3).toSorted((one, other) => one.localeCompare(other, "nl")));
});

test("part 4, promise 16: every country can be chosen, once, by a name", () => {
  for (const locale of ["nl", "en"]) {
    const choices = countryChoices(locale);
    expect(choices.map((choice) => choice.value).toSorted()).toEqual([...countries].toSorted());
    expect(new Set(choices.map((choice) => choice.label)).size).toBe(countries.length);
    for (const { value, label } of choices) expect(label).not.toBe(value);
  }
});
