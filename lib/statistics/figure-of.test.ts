import { describe, expect, it } from "vitest";
import { initiatingSides } from "@/core/words/parties";
import type { Cell } from "@/lib/statistics/cross-table";
import type { IndicatorId } from "@/lib/statistics/definitions";
import { figureOf } from "@/lib/statistics/figure-of";
import { keys } from "@/lib/statistics/protection/cell-key";
import { exactReading, type Reading, readingOf, widerThan } from "@/lib/statistics/protection/reading";

const cell = (more: Partial<Cell>): Cell => ({ set: 0, ...more });
const exact = (id: IndicatorId, ...cells: Partial<Cell>[]) =>
  figureOf(id, { cells: cells.map(cell), reading: exactReading }, []);

describe("part 2, promise 4: a figure from the cells that hold all of it, told as it is", () => {
  it("a count is what all cells hold together, and nought where there are none", () => {
    expect(exact("registrations_received", { received: 3 }, { received: 4 })).toBe(7);
    expect(exact("registrations_received")).toBe(0);
  });

  it("a breakdown has every code of its list in the list's order, nought included", () => {
    const cells = [
      { initiatingSide: "both", received: 2 },
      { initiatingSide: "harmed", received: 3 },
      { initiatingSide: "harmed", received: 4 },
      { initiatingSide: null, received: 5 },
    ];
    const figure = exact("registrations_received_by_initiating_side", ...cells) as object;
    expect(Object.entries(figure)).toEqual([
      ["harmed", 7],
      ["responsible", 0],
      ["both", 2],
    ]);
  });

  it("a month is counted under its two digits, and a contact under each of its forms as often as it has it", () => {
    const months = exact("taken_up_by_month", { month: 1, taken_up: 2 }, { month: 11, taken_up: 3 });
    expect(months).toMatchObject({ "01": 2, "02": 0, "10": 0, "11": 3, "12": 0 });
    const cells = [
      { form: "{message,shuttle,message}", closed_with_contact: 2 },
      { form: "{shuttle}", closed_with_contact: 1 },
      { form: "{}", closed_with_contact: 4 },
    ];
    expect(exact("contacts_by_form", ...cells)).toMatchObject({ message: 4, shuttle: 3, conversation: 0 });
  });

  it("what is not taken up is told in all and by reason, the unknown ones in all alone", () => {
    const cells = [
      { notTakenUpReason: "safety", not_taken_up: 2 },
      { notTakenUpReason: null, not_taken_up: 1 },
    ];
    expect(exact("registrations_not_taken_up", ...cells)).toMatchObject({
      ...{ total: 3, by_reason: { safety: 2, duplicate: 0 } },
    });
  });

  it("a share is the part of its base, of nothing unknown", () => {
    const cells = [
      { closed: 6, "closed.with_contact": 2 },
      { closed: 2, "closed.with_contact": 0 },
    ];
    expect(exact("contact_rate", ...cells)).toEqual({ numerator: 2, denominator: 8, share: 0.25 });
    expect(exact("contact_rate")).toEqual({ numerator: 0, denominator: 0, share: null });
    const bySide = [{ initiatingSide: "both", closed: 4, "closed.with_contact": 1 }];
    expect(exact("contact_rate_by_initiating_side", ...bySide)).toEqual({
      harmed: { numerator: 0, denominator: 0, share: null },
      responsible: { numerator: 0, denominator: 0, share: null },
      both: { numerator: 1, denominator: 4, share: 0.25 },
    });
  });

  it("days lie between the nearest numbers, each as often as it occurs; what has none counts and is not measured", () => {
    const cells = [
      { duration_days: 10, closed: 1 },
      { duration_days: 21, closed: 1 },
      { duration_days: null, closed: 3 },
    ];
    expect(exact("duration_days", ...cells)).toEqual({ count: 5, median: 15.5, p90: 19.9 });
    expect(exact("duration_days")).toEqual({ count: 0, median: null, p90: null });
  });

  it("days that the database measured are told as it did", () => {
    const measured = { closed: 5, "duration_days.median": "12.5", "duration_days.p90": "30" };
    expect(exact("duration_days", measured)).toEqual({ count: 5, median: 12.5, p90: 30 });
    const none = { closed: 0, "duration_days.median": null, "duration_days.p90": null };
    expect(exact("duration_days", none)).toEqual({ count: 0, median: null, p90: null });
  });

  it("a mean is the sum over the number, whole or not, and of nothing unknown", () => {
    const cells = [
      { closed: 2, "closed.outgoing_attempts": 7 },
      { closed: 1, "closed.outgoing_attempts": 3 },
    ];
    expect(exact("attempts_per_case", ...cells)).toEqual({ count: 3, mean: 10 / 3 });
    expect(exact("attempts_per_case")).toEqual({ count: 0, mean: null });
  });
});

/** A sum of keys by which a count from seven on is changed by four less, by nothing, or by four more. */
const by = { less: 0, nothing: keys / 2, more: keys - 1 };
const reading: Reading = readingOf({ region: ["north"], offenceCategory: ["sexual"] }, [], true);
const wider = widerThan(reading);
const toOthers = (id: IndicatorId, cells: Partial<Cell>[], widerCells = cells) =>
  figureOf(
    ...[id, { cells: cells.map(cell), reading }],
    wider.map((one) => ({ cells: widerCells.map(cell), reading: one })),
  );

describe("part 4, promise 9: a figure of two choices, as it is told to others", () => {
  it("a count is told as changed where what it is part of is told as ten or more, else not", () => {
    const received = (count: number, key: number) => ({ received: count, "received.key": key });
    const of = (count: number, key: number, whole: number) =>
      toOthers("registrations_received", [received(count, key)], [received(whole, by.nothing)]);
    expect([of(30, by.less, 50), of(30, by.nothing, 50), of(30, by.more, 50)]).toEqual([26, 30, 34]);
    expect([of(9, by.nothing, 10), of(9, by.nothing, 9)]).toEqual([9, null]);
  });

  it("a breakdown is null where none of its codes is told, and else of each code what is told of it", () => {
    const side = (initiatingSide: string, count: number, key = by.nothing) => ({
      ...{ initiatingSide, received: count, "received.key": key },
    });
    const of = (...args: [Partial<Cell>[], Partial<Cell>[]?]) =>
      toOthers("registrations_received_by_initiating_side", ...args);
    const few = initiatingSides.map((one) => side(one, 9));
    expect(of(few, few)).toBeNull();
    expect(of([side("harmed", 12), side("both", 3, 0)], [side("harmed", 20), side("both", 9)])).toEqual({
      ...{ harmed: 12, responsible: 0, both: null },
    });
    expect(of([])).toEqual(Object.fromEntries(initiatingSides.map((one) => [one, 0])));
  });

  it("what is not taken up is not told by reason where it is not told in all", () => {
    const refused = (count: number) => ({
      ...{ notTakenUpReason: "safety", not_taken_up: count, "not_taken_up.key": by.nothing },
    });
    expect(toOthers("registrations_not_taken_up", [refused(12)], [refused(20)])).toMatchObject({
      ...{ total: 12, by_reason: { safety: 12, duplicate: 0 } },
    });
    expect(toOthers("registrations_not_taken_up", [refused(12)], [refused(9)])).toBeNull();
  });

  it("a share is told where its base is twenty, truly and as told; its part is never more than all of it", () => {
    const closed = (base: number, key: number, part: number, partKey = by.nothing) => ({
      ...{ closed: base, "closed.key": key, "closed.with_contact": part, "closed.with_contact.key": partKey },
    });
    const of = (one: Partial<Cell>) => toOthers("contact_rate", [one], [closed(60, by.nothing, 40)]);
    expect(of(closed(20, by.nothing, 10))).toEqual({ numerator: 10, denominator: 20, share: 0.5 });
    expect(of(closed(23, by.less, 10))).toBeNull();
    expect(of(closed(19, by.more, 10))).toBeNull();
    expect(of(closed(24, by.less, 24, by.more))).toEqual({ numerator: 20, denominator: 20, share: 1 });
    expect(toOthers("contact_rate", [closed(20, by.nothing, 3)], [closed(60, by.nothing, 9)])).toBeNull();
  });

  it("days and means are told of ten or more, without the fractions that would tell of how many", () => {
    const days = (count: number, key: number) => [
      { duration_days: 10, closed: count - 1, "closed.key": key },
      { duration_days: 17, closed: 1, "closed.key": 0 },
    ];
    const measured = (count: number, key: number) => [
      ...[{ closed: count, "closed.key": key, "duration_days.median": "12.5", "duration_days.p90": "30.4" }],
    ];
    expect(toOthers("duration_days", days(10, by.nothing))).toEqual({ count: 10, median: 10, p90: 11 });
    expect(toOthers("duration_days", measured(20, by.more))).toEqual({ count: 24, median: 13, p90: 30 });
    expect(toOthers("duration_days", measured(13, by.less))).toBeNull();
    expect(toOthers("duration_days", measured(9, by.more))).toBeNull();
    const none = { closed: 10, "closed.key": by.nothing, "duration_days.median": null, "duration_days.p90": null };
    expect(toOthers("duration_days", [none])).toEqual({ count: 10, median: null, p90: null });
    const attempts = (count: number, key: number) => [
      ...[{ closed: count, "closed.key": key, "closed.outgoing_attempts": 37 }],
    ];
    expect(toOthers("attempts_per_case", attempts(12, by.nothing))).toEqual({ count: 12, mean: 3.1 });
    expect(toOthers("attempts_per_case", attempts(10, by.nothing))).toEqual({ count: 10, mean: 3.7 });
    expect(toOthers("attempts_per_case", attempts(9, by.more))).toBeNull();
    expect(toOthers("attempts_per_case", attempts(13, by.less))).toBeNull();
  });

  it("to whoever may read the region exactly it is told as it is", () => {
    const own = readingOf({ region: ["north"], offenceCategory: ["sexual"] }, ["north"], false);
    const cells = [cell({ closed: 3, "closed.key": 0, "closed.outgoing_attempts": 10 })];
    expect(figureOf("attempts_per_case", { cells, reading: own }, [])).toEqual({ count: 3, mean: 10 / 3 });
  });
});
