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
  ...["2–12–2024", "2—12—2024", "2‑12‑2024", "2−12−2024", "02‐12‐24", "2 – 12 – 2024", "2\u00a0december\u00a02024"],
  ...[
    "2\u202fdec\u20092024",
    "maandag\u00a02 december 2024",
    "2-\u200b12-2024",
    "\u200e2-12-2024\u200f",
    "２/１２/２０２４",
  ],
  ...["٢-١٢-٢٠٢٤", "۲/۱۲/۲۰۲۴", "02‒12‒’24", "2024–12–02", "2024‑12‑02", "2 déc 2024", "02 12 24"],
  ...["2-12-2024.", "2 december, 2024", "2-12-24,", "December 02 2024", "Dec. 2nd 2024", "december 2 2024"],
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
  ...["12024-12-02", "102122024", "021220245", "102-12-2024", "1 december 2, 2024", "december 2, 20245"],
  ...[
    "2 di 3 december 2024",
    "24 - 12 - 02",
    "24-12 - 02",
    "zondag 2 december 2024",
    "zo, 2-12-24",
    "maandag",
    "maandag december",
  ],
])("part 4, promise 15: %s is no day, or can't be told", (typed) => {
  expect(readDay(typed, { today })).toBeNull();
});

test("part 4, promise 15: months and days of the week are read by their Dutch and English names, whole and short", () => {
  const names = [
    ...[
      "jan januari january",
      "feb februari february",
      "mrt maart mar march",
      "apr april april",
      "mei may",
      "jun juni june",
    ],
    ...[
      "jul juli july",
      "aug augustus august",
      "sep sept september",
      "okt oktober oct october",
      "nov november",
      "dec december",
    ],
  ];
  for (const [place, month] of names.entries())
    for (const name of month.split(" "))
      expect([name, readDay(`5 ${name} 2024`, { today })]).toEqual([
        name,
        `2024-${String(place + 1).padStart(2, "0")}-05`,
      ]);
  const days = [
    ...["zo zondag sun sunday", "ma maandag mon monday", "di dinsdag tue tuesday", "wo woensdag wed wednesday"],
    ...["do donderdag thu thursday", "vr vrijdag fri friday", "za zaterdag sat saturday"],
  ];
  for (const [place, weekday] of days.entries())
    for (const name of weekday.split(" "))
      expect([name, readDay(`${name} ${place + 1}-12-2024`, { today })]).toEqual([name, `2024-12-0${place + 1}`]);
});

test("part 4, promise 15: a day of the week in front must be the one that it was, also a Sunday", () => {
  for (const typed of ["zondag 1 december 2024", "zo 1-12-24", "Sunday, December 1, 2024", "sun. 1 dec 2024"])
    expect([typed, readDay(typed, { today })]).toEqual([typed, "2024-12-01"]);
  expect(readDay("januari 5 2024", { today })).toBe("2024-01-05");
});

test("part 4, promise 15: eight digits in a row that would be of long ago begin with the year", () => {
  expect(readDay("20121202", { today })).toBe("2012-12-02");
  expect(readDay("31121900", { today })).toBe("1900-12-31");
});

test("part 4, promise 15: without a year it is the last such day", () => {
  expect(readDay("29 nov", { today })).toBe("2026-11-29");
  expect(readDay("30-11", { today })).toBe("2026-11-30");
  expect(readDay("2 dec", { today })).toBe("2025-12-02");
  expect(readDay("2 dec", { today, birth: true })).toBeNull();
});

test("part 4, promise 15: a 29 February without a year is the last that there was", () => {
  for (const typed of ["29-2", "29 feb", "29 februari", "29/02"]) {
    expect([typed, readDay(typed, { today })]).toEqual([typed, "2024-02-29"]);
    expect([typed, readDay(typed, { today: "2028-02-28" })]).toEqual([typed, "2024-02-29"]);
    expect([typed, readDay(typed, { today: "2028-02-29" })]).toEqual([typed, "2028-02-29"]);
    expect([typed, readDay(typed, { today: "1904-02-28" })]).toEqual([typed, null]);
  }
  expect(readDay("30-2", { today })).toBeNull();
  expect(readDay("29-2-2025", { today })).toBeNull();
  expect(readDay("29-2-25", { today })).toBeNull();
});

test("part 4, promise 15: two digits in front and behind are day and year, unless the year in front would be of late", () => {
  for (const typed of [
    "24-12-02",
    "24/12/02",
    "24.12.02",
    "24 12 02",
    "24–12–02",
    "26-01-25",
    "25-11-09",
    "20-05-19",
  ]) {
    expect([typed, readDay(typed, { today })]).toEqual([typed, null]);
  }
  expect(readDay("26-11-24", { today: "2026-11-24" })).toBeNull();
  expect(readDay("26-11-24", { today: "2026-11-23" })).toBe("2024-11-26");
  expect(readDay("02-12-24", { today })).toBe("2024-12-02");
  expect(readDay("24-11-26", { today })).toBe("2026-11-24");
  expect(readDay("26-11-26", { today })).toBe("2026-11-26");
  expect(readDay("31-12-25", { today })).toBe("2025-12-31");
  expect(readDay("27-01-25", { today })).toBe("2025-01-27");
  expect(readDay("01-12-26", { today })).toBe("2026-12-01");
  expect(readDay("24-12-2002", { today })).toBe("2002-12-24");
  expect(readDay("24 dec 02", { today })).toBe("2002-12-24");
  // Of births most lie long behind us, and a child of two is no likelier than somebody born in 2002.
  expect(readDay("24-12-02", { today, birth: true })).toBe("2002-12-24");
});

test("part 4, promise 15: a day of this year is never asked about, in whatever order of the calendar it falls", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 365 }), fc.constantFrom("-", "/", ".", " ", "–"), (now, ago, sign) => {
      const day = new Date(Date.parse(now) - ago * 86_400_000).toISOString().slice(0, 10);
      const [year = "", month = "", date = ""] = day.split("-");
      fc.pre(year === now.slice(0, 4));
      for (const typed of [
        [date, month, year.slice(2)],
        [Number(date), Number(month), year.slice(2)],
        [date, month],
      ]) {
        expect([typed, readDay(typed.join(sign), { today: now })]).toEqual([typed, day]);
      }
    }),
  );
});

test("part 4, promise 15: a day behind us in two digits is never read as one to come that lies far ahead", () => {
  expect(readDay("1-1-76", { today })).toBe("1976-01-01");
  expect(readDay("1-1-47", { today })).toBe("1947-01-01");
  expect(readDay("1-1-46", { today })).toBe("2046-01-01");
  expect(readDay("1-1-05", { today: "2090-06-01" })).toBe("2105-01-01");
  expect(readDay("1-1-76", { today, birth: true })).toBe("1976-01-01");
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 99 }), (now, year) => {
      const read = readDay(`1-1-${String(year).padStart(2, "0")}`, { today: now });
      const ahead = Number(read?.slice(0, 4) ?? 1900) - Number(now.slice(0, 4));
      expect(ahead).toBeLessThanOrEqual(20);
    }),
  );
});

test("part 4, promise 15: a year of two digits is near today, and of a birth behind us", () => {
  expect(readDay("1-1-98", { today })).toBe("1998-01-01");
  expect(readDay("1-12-26", { today })).toBe("2026-12-01");
  expect(readDay("1-1-31", { today })).toBe("2031-01-01");
  expect(readDay("1-1-31", { today, birth: true })).toBe("1931-01-01");
  expect(readDay("29-11-26", { today, birth: true })).toBe("2026-11-29");
  expect(readDay("30-11-26", { today, birth: true })).toBe("2026-11-30");
  expect(readDay("1-12-26", { today, birth: true })).toBe("1926-12-01");
  expect(readDay("29-2-00", { today, birth: true })).toBe("2000-02-29");
  expect(readDay("29-2-25", { today, birth: true })).toBeNull();
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
  for (const typed of [
    "9:30",
    "09:30",
    "9.30",
    "930",
    "0930",
    "9u30",
    "9 uur 30",
    " 9,30 ",
    "9\u00a0uur\u00a030",
    "٩:٣٠",
    "９：３０",
    "09:30\u200b",
    ...["9:30u", "9:30 u", "9:30uur", "9.30 uur", "9 u 30", "9uur30", "9u30 u", "930u"],
  ])
    expect(readTime(typed)).toBe("09:30");
  for (const [typed, time] of [
    ["14", "14:00"],
    ["9 uur", "09:00"],
    ["9u", "09:00"],
    ["9 u", "09:00"],
    ["9uur", "09:00"],
    ["23", "23:00"],
    ["123", "01:23"],
    ["0:05", "00:05"],
    ["2359", "23:59"],
  ]) {
    expect(readTime(String(typed))).toBe(time);
  }
  for (const typed of [
    "24:00",
    "9:60",
    "9:3",
    "9:30 pm",
    "half tien",
    "",
    "12345",
    "-1",
    "109:30",
    "9:300",
    "9:30uu",
    "24",
    "u30",
  ])
    expect(readTime(typed)).toBeNull();
});

test("part 4, promise 15: a day is shown day first, and what is none stays as it was typed", () => {
  expect(writeDay("2024-12-02")).toBe("02-12-2024");
  for (const typed of [
    "morgen",
    "",
    "02-12-2024",
    "12024-12-02",
    "2024-12-021",
    "2024-12-02T10:30",
    "24-12-02",
    "2024-1-2",
  ])
    expect(writeDay(typed)).toBe(typed);
});
