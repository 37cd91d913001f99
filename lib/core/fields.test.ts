import fc from "fast-check";
import { expect, test } from "vitest";
import { day, flag, optionalDay, optionalText, text, wallMoment } from "@/lib/core/fields";

const messages = (result: { error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map((issue) => issue.message);

test("a text is trimmed, must be there, and is counted in characters as people see them", () => {
  expect(text(3).parse("  abc ")).toBe("abc");
  expect(text(3).parse("👍👍👍")).toBe("👍👍👍");
  expect(messages(text(3).safeParse("   "))).toEqual(["required"]);
  expect(messages(text(3).safeParse(undefined))).toEqual(["required"]);
  expect(messages(text(3).safeParse("abcd"))).toEqual(["tooLong"]);
  expect(messages(text(3).safeParse("a\u0000"))).toEqual(["invalid"]);
});

test("a line ends in LF, whatever a form sends", () => {
  expect(text(3).parse("a\r\nb")).toBe("a\nb");
  expect(optionalText(10).parse("a\r\nb\r\n")).toBe("a\nb");
});

test("what is left empty is nothing, not an empty text", () => {
  expect(optionalText(10).parse("  ")).toBeNull();
  expect(optionalDay().parse("")).toBeNull();
});

test("a day is one of the calendar", () => {
  expect(day().parse("2024-02-29")).toBe("2024-02-29");
  for (const wrong of ["2025-02-29", "2025-13-01", "25-01-01", "2025-1-1", "0001-01-01", "morgen"]) {
    expect(messages(day().safeParse(wrong))).toEqual(["invalidDate"]);
  }
});

test("a moment is a day and a time on the clock", () => {
  expect(wallMoment().parse("2025-01-10T11:40")).toBe("2025-01-10T11:40");
  for (const wrong of ["2025-01-10", "2025-01-10T24:00", "2025-02-30T10:00", "2025-01-10T11:40Z"]) {
    expect(messages(wallMoment().safeParse(wrong))).toEqual(["invalidMoment"]);
  }
});

test("a box is ticked only where the form says so", () => {
  expect([flag().parse("on"), flag().parse(undefined), flag().parse("")]).toEqual([true, false, false]);
});

test("whatever somebody sends, a field answers with its own words or a value", () => {
  fc.assert(
    fc.property(fc.anything(), (sent) => {
      const known = ["required", "invalid", "tooLong", "invalidDate"];
      const result = text(5).pipe(day()).safeParse(sent);
      for (const message of messages(result) ?? []) expect(known).toContain(message);
    }),
  );
});
