import { expect, test } from "vitest";
import { cellOf } from "@/lib/statistics/cell-of";
import type { IndicatorId } from "@/lib/statistics/definitions";
import { readingOf } from "@/lib/statistics/protection/reading";

const cells = [
  { set: 0, received: 30, "received.key": 0, closed: 30, "closed.key": 0, "closed.with_contact": 20 },
  { set: 0, received: 0, "received.key": 0, closed: 0, "closed.key": 0, "closed.with_contact": 0 },
].map((cell) => ({ ...cell, closed_agreed: 25, "closed_agreed.key": 0, "closed.with_contact.key": 0 }));
const reading = readingOf({ region: ["north"] }, [], true);
const told = (id: IndicatorId, isPart?: boolean) => {
  const { isChanged, count, told: shown } = cellOf(id, { cells, reading }, null, isPart);
  return [isChanged, count, shown];
};

test("part 4, promise 9: under one choice a count is told as it is, and what an outcome leaves of it is changed", () => {
  expect(told("registrations_received")).toEqual([false, 30, 30]);
  expect([told("contact_rate"), told("contact_rate", true)]).toEqual([
    [false, 30, 30],
    [true, 20, 16],
  ]);
  expect(told("agreed_contact_rate")).toEqual([true, 50, 46]);
});

test("part 2, promise 4: what stands at no place of a breakdown is under none of its codes", () => {
  const unknown = [{ set: 0, form: null, month: null, closed_with_contact: 3, taken_up: 3 }];
  const under = (id: IndicatorId, code: string) => cellOf(id, { cells: unknown, reading }, code).count;
  expect([under("contacts_by_form", "message"), under("taken_up_by_month", "01")]).toEqual([0, 0]);
});
