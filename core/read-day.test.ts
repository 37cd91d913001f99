import fc from "fast-check";
import { expect, test } from "vitest";
import { readDay, readTime, writeDay } from "@/core/read-day";

const today = "2026-11-30";

test.each([
  ...["2-12-2024", "02-12-2024", "2/12/2024", "2.12.2024", "2 12 2024", "2-12-24", "2/12/'24", "02122024", "20241202"],
  ...[
    "2024-12-02",
    "2024-12-2",
    "2024/12/02",
    "2 dec 2024",
    "2 dec. 2024",
    "2 december 2024",
    "2 December 24",
    "2-dec-2024",
  ],
  ...["2e december 2024", "maandag 2 december 2024", "ma 2 dec 2024", "Monday 2 December 2024", "Mon, 2 Dec 2024"],
  ...["December 2, 2024", " 2 - 12 - 2024 ", "2 - 12 - 24"],
])("part 4, promise 15: %s is 2 December 2024", (typed) => {
  expect(readDay(typed, { today })).toBe("2024-12-02");
});

test.each([
  ...[
    "12/31/2024",
    "31-2-2024",
    "29-02-2025",
    "0-1-2024",
    "32-1-2024",
    "1-13-2024",
    "1-0-2024",
    "2-12-024",
    "2-12-20240",
  ],
  ...[
    "morgen",
    "12-2024",
    "2024",
    "021224",
    "dinsdag 2 december 2024",
    "2 blub 2024",
    "blub 2 dec 2024",
    "dec 2024",
    "-",
    "",
  ],
  ...["1-1-1899", "0001-01-01", "2-12-2024 10:30", "2024-12-02T10:30"],
])("part 4, promise 15: %s is no day, or can't be told", (typed) => {
  expect(readDay(typed, { today })).toBeNull();
});

test("part 4, promise 15: without a year it is the last such day", () => {
  expect(readDay("29 nov", { today })).toBe("2026-11-29");
  expect(readDay("30-11", { today })).toBe("2026-11-30");
  expect(readDay("2 dec", { today })).toBe("2025-12-02");
  expect(readDay("2 dec", { today, birth: true })).toBeNull();
});

test("part 4, promise 15: a year of two digits is near today, and of a birth behind us", () => {
  expect(readDay("1-1-98", { today })).toBe("1998-01-01");
  expect(readDay("1-12-26", { today })).toBe("2026-12-01");
  expect(readDay("1-1-31", { today })).toBe("2031-01-01");
  expect(readDay("1-1-31", { today, birth: true })).toBe("1931-01-01");
  expect(readDay("29-11-26", { today, birth: true })).toBe("2026-11-29");
  expect(readDay("1-12-26", { today, birth: true })).toBe("1926-12-01");
});

const days = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("part 4, promise 15: every day is read back as it was written, in words too, whatever day it is today", () => {
  const words = ["nl", "en-GB"].map(
    (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" }),
  );
  fc.assert(
    fc.property(days, days, (day, now) => {
      const written = [
        writeDay(day),
        writeDay(day).replaceAll("-", ""),
        ...words.map((one) => one.format(new Date(day))),
      ];
      for (const typed of written) expect([typed, readDay(typed, { today: now })]).toEqual([typed, day]);
    }),
  );
});

test("part 4, promise 15: whatever is typed, what is read is a day of the calendar, and reading it again changes nothing", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9 /.'a-z-]{1,12}$/), fc.boolean(), (typed, birth) => {
      const day = readDay(typed, { today, birth });
      if (day === null) return;
      expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      expect(readDay(day, { today, birth })).toBe(day);
    }),
  );
});

test("part 4, promise 15: a time is one of 24 hours", () => {
  for (const typed of ["9:30", "09:30", "9.30", "930", "0930", "9u30", "9 uur 30", " 9,30 "])
    expect(readTime(typed)).toBe("09:30");
  for (const [typed, time] of [
    ["14", "14:00"],
    ["9 uur", "09:00"],
    ["0:05", "00:05"],
    ["2359", "23:59"],
  ]) {
    expect(readTime(String(typed))).toBe(time);
  }
  for (const typed of ["24:00", "9:60", "9:3", "9:30 pm", "half tien", "", "12345", "-1"])
    expect(readTime(typed)).toBeNull();
});
