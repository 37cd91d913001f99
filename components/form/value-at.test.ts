import { expect, test } from "vitest";
import { valueAt } from "./value-at";

test("a field shows the text at its path, and nothing where there is none", () => {
  const values = { name: "Anna", parties: [{ familyName: "De Vries" }] };
  expect(valueAt(values, "name")).toBe("Anna");
  expect(valueAt(values, "parties.0.familyName")).toBe("De Vries");
  expect(valueAt(values, "parties.1.familyName")).toBe("");
  expect(valueAt(values, "parties")).toBe("");
  expect(valueAt(values, "name.first")).toBe("");
});
