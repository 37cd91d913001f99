import fc from "fast-check";
import { expect, test } from "vitest";
import {
  asFarAsTyped,
  choice,
  day,
  flag,
  formKey,
  line,
  optionalBirthDay,
  optionalDay,
  optionalLine,
  optionalMinutes,
  optionalText,
  optionalWallMoment,
  text,
  wallMoment,
} from "@/core/fields";

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

test("part 4, promise 15: a day is one of the calendar, however it is typed, and kept as ISO 8601 writes it", () => {
  for (const typed of ["2024-02-29", "29-2-2024", "29 feb 2024", "29022024"])
    expect(day().parse(typed)).toBe("2024-02-29");
  for (const wrong of ["2025-02-29", "2025-13-01", "13-13-2025", "0001-01-01", "morgen"]) {
    expect(messages(day().safeParse(wrong))).toEqual(["invalidDate"]);
  }
  expect(messages(day().safeParse(" "))).toEqual(["required"]);
  expect(optionalBirthDay().parse("1-1-31")).toBe("1931-01-01");
});

test("part 6, promise 6: minutes are a number up to those of a day, with or without their unit", () => {
  for (const typed of ["70", " 70 min.", "70 minuten", "70 minutes", "٧٠"])
    expect(optionalMinutes().parse(typed)).toBe(70);
  expect(["1", "1440", " "].map((typed) => optionalMinutes().parse(typed))).toEqual([1, 1440, null]);
  for (const wrong of ["0", "-1", "1441", "1,5", "een uur", "1e2"])
    expect(messages(optionalMinutes().safeParse(wrong))).toEqual(["invalidMinutes"]);
});

test("part 4, promise 15: a moment is a day and a time of 24 hours, apart or in one text", () => {
  for (const typed of [
    { day: "10-1-2025", time: "9.30" },
    "2025-01-10T09:30",
    "2025-01-10T09:30:00",
    { day: "10 jan 2025 9:30" },
    "10–01–2025\u00a09:30",
    "١٠-١-٢٠٢٥ ٩:٣٠",
  ]) {
    expect(wallMoment().parse(typed)).toBe("2025-01-10T09:30");
  }
  const faults = (typed: unknown) =>
    wallMoment()
      .safeParse(typed)
      .error?.issues.map((one) => [one.path.join("."), one.message]);
  expect(faults({ day: "30-2-2025", time: "24:00" })).toEqual([
    ["day", "invalidDate"],
    ["time", "invalidTime"],
  ]);
  expect(faults({ day: "", time: "" })).toEqual([
    ["day", "required"],
    ["time", "required"],
  ]);
  expect(faults("2025-01-10")).toEqual([["time", "required"]]);
  expect(faults("2025-01-10T11:40Z")).toEqual([
    ["day", "invalidDate"],
    ["time", "required"],
  ]);
  expect(faults(undefined)).toEqual([
    ["day", "required"],
    ["time", "required"],
  ]);
});

test("part 4, promise 12: what nobody can see is nothing, and required means that there is something to see", () => {
  for (const unseen of ["\u200b", "\u00ad", "\u3164", "\u202e", "\u00a0"]) {
    expect(messages(text(10).safeParse(unseen))).toEqual(["required"]);
    expect(messages(line(10).safeParse(unseen))).toEqual(["required"]);
    expect(optionalText(10).parse(unseen)).toBeNull();
    expect(optionalLine(10).parse(unseen)).toBeNull();
  }
  expect(line(10).parse("Jo\u200bse\u0301\n")).toBe("José");
});

test("part 4, promise 12: a day and a text that may be empty are still of what can be read, and as long as they may be", () => {
  expect(optionalDay().parse("2-12-2024")).toBe("2024-12-02");
  expect([messages(optionalDay().safeParse("morgen")), messages(optionalBirthDay().safeParse("31-2-1990"))]).toEqual([
    ...[["invalidDate"], ["invalidDate"]],
  ]);
  expect(optionalBirthDay().parse(" ")).toBeNull();
  // The last such day of the year may be meant, but of no birth.
  expect([day(), optionalDay(), optionalBirthDay()].map((one) => one.safeParse("1-1").success)).toEqual([
    true,
    true,
    false,
  ]);
  expect(messages(optionalDay().safeParse("1-1-1899"))).toEqual(["invalidDate"]);
  expect([optionalDay().parse("1-1-1900"), day().parse("1900-01-01")]).toEqual(["1900-01-01", "1900-01-01"]);
  expect([optionalText(3).parse("abc"), optionalLine(3).parse("a\nb")]).toEqual(["abc", "a b"]);
  for (const shape of [optionalText(3), optionalLine(3), line(3)]) {
    expect(messages(shape.safeParse("abcd"))).toEqual(["tooLong"]);
    expect(messages(shape.safeParse("a\u0000"))).toEqual(["invalid"]);
    expect(messages(shape.safeParse(5))).toEqual(["required"]);
  }
  expect(line(3).parse("abc")).toBe("abc");
});

test("part 4, promise 16: a choice is one of its codes, a key is a uuid, and a rule between fields looks in any case", () => {
  expect(choice(["a", "b"]).parse("b")).toBe("b");
  for (const wrong of ["c", "", undefined, 5])
    expect(messages(choice(["a", "b"]).safeParse(wrong))).toEqual(["invalidChoice"]);
  const key = "5f0c6f0e-3b1a-4c43-9d38-3d0a2f1b7c11";
  expect(formKey().parse(key)).toBe(key);
  for (const wrong of ["x", "", undefined]) expect(messages(formKey().safeParse(wrong))).toEqual(["invalid"]);
  expect(asFarAsTyped()).toBe(true);
});

test("part 4, promise 15: a moment in one text is a day, a time and no more", () => {
  expect(wallMoment().parse("6-3-2021 10.10")).toBe("2021-03-06T10:10");
  expect(wallMoment().parse("6 maart 2021, 9:05")).toBe("2021-03-06T09:05");
  expect(wallMoment().parse({ day: "2021-03-06T10:10", time: "9:00" })).toBe("2021-03-06T10:10");
  for (const wrong of ["6-3-2021 10:10 uur", "x6-3-2021 10:10", "6-3-2021 10:100", "6-3-2021 110:10", null, 5, {}])
    expect([wrong, wallMoment().safeParse(wrong).success]).toEqual([wrong, false]);
});

test("a box is ticked only where the form says so", () => {
  expect([flag().parse("on"), flag().parse(undefined), flag().parse("")]).toEqual([true, false, false]);
  expect([flag().parse(true), flag().parse(false)]).toEqual([true, false]);
  expect(messages(flag().safeParse("yes"))).toEqual(["invalidChoice"]);
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

test("part 6, promise 5: a moment may be left empty, but not half of it", () => {
  const read = (typed: unknown) => optionalWallMoment().safeParse(typed);
  for (const empty of ["", undefined, null, { day: "", time: "" }, {}]) expect(read(empty).data).toBeNull();
  expect(read({ day: "6-3-2021", time: "10.10" }).data).toBe("2021-03-06T10:10");
  for (const half of [
    { day: "6-3-2021", time: "" },
    { day: "", time: "10:10" },
  ])
    expect(read(half).success).toBe(false);
});
