import fc from "fast-check";
import { expect, test } from "vitest";
import { formValues } from "@/lib/core/form-data";

function sent(...pairs: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

test("dots in names make lists and objects", () => {
  const data = sent(["number", "2025-0001"], ["parties.0.side", "harmed"], ["parties.1.side", "responsible"]);
  expect(formValues(data)).toEqual({ number: "2025-0001", parties: [{ side: "harmed" }, { side: "responsible" }] });
});

test("names that are no field's are left out: Next's own, and those that reach for the prototype", () => {
  const data = sent(
    ["$ACTION_ID", "x"],
    ["__proto__.polluted", "yes"],
    ["constructor.prototype.polluted", "yes"],
    ["a", "b"],
  );
  expect(formValues(data)).toEqual({ a: "b" });
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("no names whatever reach the prototype or fail", () => {
  const names = fc.stringMatching(/^(a|0|99|__proto__|constructor|prototype|\.){0,8}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
      formValues(sent(...pairs));
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});
