import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { formValues, longestName } from "@/core/form-data";
import { registrationInput } from "@/lib/registrations/schema";
import { accountInput } from "@/lib/users/schema";

const schema = z.strictObject({
  number: z.string(),
  parties: z.array(z.strictObject({ side: z.string(), names: z.array(z.string()).max(2) })).max(2),
});

function sent(...pairs: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

const plain = (data: unknown, of: z.ZodType = schema) => structuredClone(formValues(data, of));

test("dots in names make lists and objects", () => {
  const data = sent(["number", "2025-0001"], ["parties.0.side", "harmed"], ["parties.1.names.1", "Jo"]);
  expect(plain(data)).toEqual({ number: "2025-0001", parties: [{ side: "harmed" }, { names: [{}, "Jo"] }] });
});

test("part 4, item 1: only names that the schema knows are read, however they are written", () => {
  const data = sent(
    ["$ACTION_ID", "x"],
    ["__proto__.polluted", "yes"],
    ["constructor.prototype.polluted", "yes"],
    ["a.0", "x"],
    ["number.0", "x"],
    ["number.length", "3000000"],
    ["parties", "x"],
    ["parties.length", "12000000"],
    ["parties.01.side", "x"],
    ["parties.-1.side", "x"],
    ["parties.3.side", "x"],
    ["parties.0", "x"],
    ["parties.0.side.x", "x"],
    ["", "x"],
    ["number.", "x"],
  );
  expect(plain(data)).toEqual({});
});

test("part 4, item 1: of a list one row too many is read, so that the schema can say so", () => {
  expect(plain(sent(["parties.2.side", "harmed"]))).toEqual({ parties: [{}, {}, { side: "harmed" }] });
});

test("part 4, item 1: names a million signs long or deep take no work", () => {
  const before = performance.now();
  const data = sent(["a.".repeat(500_000), "x"], ["a".repeat(1_000_000), "x"], ["parties.0".repeat(100_000), "x"]);
  expect(plain(data)).toEqual({});
  expect(performance.now() - before).toBeLessThan(1_000);
});

test("part 4, item 1: what is no form's data is nothing", () => {
  for (const data of [null, undefined, "x", 5, [], {}, [null]]) expect(plain(data)).toEqual({});
});

test("part 4, item 1: the names are those of the forms' own schemas", () => {
  const twentyFirst: [string, string][] = [["parties.20.familyName", "x"]];
  expect(plain(sent(...twentyFirst), registrationInput).parties).toHaveLength(21);
  expect(plain(sent(["parties.21.familyName", "x"]), registrationInput)).toEqual({});
  expect(plain(sent(["regions.north", "on"], ["regions.moon", "on"]), accountInput)).toEqual({
    regions: { north: "on" },
  });
});

test("part 4, item 1: a list without a most is a fault of the schema", () => {
  expect(() => formValues(sent(), z.object({ list: z.array(z.string()) }))).toThrow("at most");
});

test("part 4, item 1: no names whatever reach a prototype, make more than was sent, or fail", () => {
  const part = fc.constantFrom(
    "number",
    "parties",
    "side",
    "names",
    "0",
    "2",
    "99",
    "__proto__",
    "constructor",
    "length",
  );
  const names = fc.array(part, { maxLength: 12 }).map((parts) => parts.join("."));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(names, fc.string()), fc.string())), (pairs) => {
      const values = formValues(sent(...pairs), schema);
      expect(Object.getPrototypeOf(values)).toBe(null);
      expect(Object.keys(Object.prototype)).toEqual([]);
      const most = pairs.reduce((sum, [name, value]) => sum + name.length + value.length + 200, 100);
      expect(JSON.stringify(values).length).toBeLessThan(most);
    }),
  );
});

test("the longest name of a form's field is well within what is read", () => {
  expect("parties.20.messagePermission".length).toBeLessThan(longestName);
});
