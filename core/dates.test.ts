import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { asDate, dayFrom, dayOf, isDay } from "@/core/dates";

const number = (most: number) => fc.integer({ min: 0, max: most });

test("part 5, promise 8: a day is one of the calendar, as zod reads it too; the year 0 there is not", () => {
  expect(["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"].filter(isDay)).toHaveLength(4);
  expect(["2023-02-29", "1900-02-29", "2024-04-31", "2024-00-10", "0000-01-01", "2024-1-1", ""].filter(isDay)).toEqual(
    [],
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), number(14), number(33), (year, month, date) => {
      const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
      expect([text, dayFrom(year, month, date)]).toEqual([text, z.iso.date().safeParse(text).data ?? null]);
      expect(isDay(text)).toBe(dayFrom(year, month, date) !== null);
    }),
  );
});

test("part 5, promise 8: only a whole day is one, with nothing before or behind it", () => {
  for (const text of ["12024-01-01", "2024-01-011", "2024-01-01T10:00", " 2024-01-01", "2024-1-01", "2024-01-1", "x"])
    expect([text, isDay(text)]).toEqual([text, false]);
});

test("part 5, promise 8: a day as a date is that day in Amsterdam, in summer and in winter", () => {
  for (const day of ["2024-02-29", "2024-03-31", "2024-10-27", "1999-12-31"]) expect(dayOf(asDate(day))).toBe(day);
});
