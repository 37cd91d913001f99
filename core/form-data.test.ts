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

test("part 4, item 1: a field is one whatever its schema lets it be besides: empty, left out, read from two forms", () => {
  const field = z.string();
  const group = z.object({ field });
  const many = z.object({
    optional: group.optional(),
    nullable: group.nullable(),
    fallback: group.default({ field: "x" }),
    caught: group.catch({ field: "x" }),
    prefault: group.prefault({ field: "x" }),
    readonly: group.readonly(),
    read: z.preprocess((sent) => sent, z.object({ day: field })).transform(({ day }) => day),
    chosen: z.record(z.enum(["north", "east"]), field).optional(),
    free: z.record(field, field),
  });
  const names = ["optional", "nullable", "fallback", "caught", "prefault", "readonly"];
  const known = [...names.map((name) => `${name}.field`), "read.day", "chosen.north", "chosen.east"];
  const unknown = [...names, "read", "read.time", "chosen", "chosen.south", "free", "free.x"];
  const of = (name: string) => Object.keys(formValues(sent([name, "x"]), many)).length;
  expect(known.map((name) => [name, of(name)])).toEqual(known.map((name) => [name, 1]));
  expect(unknown.map((name) => [name, of(name)])).toEqual(unknown.map((name) => [name, 0]));
});

test("part 4, item 1: a row's place is a number of four digits at most, in the one way in which it is written", () => {
  const long = z.object({ rows: z.array(z.string()).min(0).max(20_000) });
  const rows = (place: string) => (plain(sent([`rows.${place}`, "x"]), long).rows as unknown[] | undefined)?.length;
  expect(["0", "7", "1000", "9999"].map(rows)).toEqual([1, 8, 1001, 10_000]);
  for (const place of ["10000", "00", "1e3", "1x", "x1", " 1", "+1", ""])
    expect([place, rows(place)]).toEqual([place, undefined]);
});

test("part 4, item 1: a name with a number in it is a field's, not a row's", () => {
  const address = z.object({ address: z.object({ line1: z.string() }) });
  expect(plain(sent(["address.line1", "x"]), address)).toEqual({ address: { line1: "x" } });
});

test("part 4, item 1: of a name that was sent twice the last is meant; the longest name is read, a longer one and a file are not", () => {
  expect(plain(sent(["number", "one"], ["number", "two"]))).toEqual({ number: "two" });
  const name = "n".repeat(longestName);
  const schemaOf = (one: string) => z.object({ [one]: z.string() });
  expect(plain(sent([name, "x"]), schemaOf(name))).toEqual({ [name]: "x" });
  expect(plain(sent([`${name}n`, "x"]), schemaOf(`${name}n`))).toEqual({});
  const data = new FormData();
  data.append("number", new File(["x"], "x.txt"));
  expect(plain(data)).toEqual({});
});

test("part 4, item 1: a list without a most is a fault of the schema", () => {
  expect(() => formValues(sent(), z.object({ list: z.array(z.string()) }))).toThrow("at most");
  expect(() => formValues(sent(), z.object({ list: z.array(z.string()).min(1) }))).toThrow("at most");
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
