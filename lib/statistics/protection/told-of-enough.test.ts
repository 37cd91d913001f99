import { describe, expect, it } from "vitest";
import type { Cell } from "@/lib/statistics/cross-table";
import type { IndicatorId } from "@/lib/statistics/definitions";
import { keys } from "@/lib/statistics/protection/cell-key";
import { exactReading, type Reading, readingOf, widerThan } from "@/lib/statistics/protection/reading";
import { toldOfEnough } from "@/lib/statistics/protection/told-of-enough";

const chosen = { region: ["north"], offenceCategory: ["sexual"] } as const;
const reading: Reading = readingOf(chosen, [], true);
/** A cell of a base whose keys change nothing, of counts from seven on. */
const unchanged = (more: Record<string, string>, base: string, count: number): Cell => ({
  ...{ set: 0, [base]: count, [`${base}.key`]: keys / 2 },
  ...more,
});

/** What is told under a code, of the cells under both choices and of those of each wider selection. */
function told(id: IndicatorId, code: string | null, cells: Cell[], ...wider: Cell[][]) {
  const selections = widerThan(reading).map((one, place) => ({ reading: one, cells: wider[place] ?? cells }));
  return toldOfEnough(id, { cells, reading }, selections, code);
}

describe("part 4, promise 9: a changed count is told where it is part of enough", () => {
  // Of two cells one key alone changes nothing, and so neither do both together.
  const side = (initiatingSide: string, count: number) => ({
    ...unchanged({ initiatingSide }, "received", count),
    ...(initiatingSide === "both" && { "received.key": 0 }),
  });

  it("each wider selection must be told as ten or more, not only one", () => {
    const of = (...wholes: number[]) =>
      told(
        "registrations_received",
        null,
        [unchanged({}, "received", 7)],
        ...wholes.map((count) => [unchanged({}, "received", count)]),
      );
    expect([of(10, 10), of(9, 10), of(10, 9)]).toEqual([7, null, null]);
  });

  it("under a code also all codes together must be, which are part of the wider selections themselves", () => {
    const id = "registrations_received_by_initiating_side";
    const enough = [side("harmed", 20), side("both", 20)];
    expect(told(id, "harmed", [side("harmed", 7), side("both", 3)], enough, enough)).toBe(7);
    expect(told(id, "harmed", [side("harmed", 7), side("both", 0)], enough, enough)).toBeNull();
    expect(
      told(id, "harmed", [side("harmed", 7), side("both", 3)], [side("harmed", 9), side("both", 20)], enough),
    ).toBeNull();
  });

  it("what is nothing in all is nothing in each part; but of an outcome, which nobody is told in all, it is not told", () => {
    const id = "registrations_received_by_initiating_side";
    const none = [side("harmed", 0), side("both", 12)];
    expect(told(id, "harmed", none, none, none)).toBe(0);
    expect(told("registrations_received", null, [side("harmed", 0)], [side("harmed", 0)], [side("harmed", 0)])).toBe(0);
    const agreed = [unchanged({}, "closed_agreed", 0)];
    expect(told("agreed_contact_rate", null, agreed, agreed, agreed)).toBeNull();
    const part = [{ ...unchanged({}, "closed", 30), "closed.with_contact": 0, "closed.with_contact.key": keys / 2 }];
    const selections = widerThan(reading).map((one) => ({ reading: one, cells: part }));
    expect(toldOfEnough("contact_rate", { cells: part, reading }, selections, null, true)).toBeNull();
  });

  it("of a dimension that is chosen, a code that was not is nothing, and the one that was is all there is", () => {
    const of = (code: string | null, whole: number) =>
      told(
        ...(["taken_up_by_offence_category", code] as const),
        [unchanged({ offenceCategory: "sexual" }, "taken_up", 8)],
        ...[0, 1].map(() => [unchanged({ offenceCategory: "sexual" }, "taken_up", whole)]),
      );
    expect([of("violence", 20), of("sexual", 20), of("sexual", 9)]).toEqual([0, 8, null]);
    expect([of("violence", 9), of(null, 20)]).toEqual([0, 8]);
  });

  it("what is not changed is told, of however few", () => {
    const cells = [unchanged({}, "received", 1)];
    expect(toldOfEnough("registrations_received", { cells, reading: exactReading }, [], null)).toBe(1);
  });
});
