import { expect, test } from "vitest";
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

test("a country that is stored can be chosen again, and none stands there twice", () => {
  for (const stored of ["NO", "FR", "BE", undefined]) {
    const codes = countryChoices("nl", stored).map((choice) => choice.value);
    expect(codes).toContain(stored ?? "NL");
    expect(new Set(codes).size).toBe(codes.length);
  }
});
