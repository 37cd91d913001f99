import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { today } from "@/core/clock";
import { initiatingSides } from "@/core/words/parties";
import { offenceCategories, referrers } from "@/core/words/registrations";
import { regions } from "@/core/words/users";
import { asPerson } from "@/db/actor-transaction";
import { indicatorIds } from "@/lib/statistics/definitions";
import { numbersOf } from "@/lib/statistics/numbers";
import { keys } from "@/lib/statistics/protection/cell-key";
import { hidden, most } from "@/lib/statistics/protection/change-table";
import { getAnnualReport, getFigures, getReportToHandOut } from "@/lib/statistics/queries";
import { type FiguresFilter, type ShownFigures, seriesIds } from "@/lib/statistics/schema";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { fillWithFacts } from "@/testing/many-facts";

const { superuser } = await useDatabase();
const management = await makeActor(superuser, "management");
const inNorth = await makeActor(superuser, "mediator", ["north"]);
const everywhere = await makeActor(superuser, "coordinator", [...regions]);
const year = Number(today().slice(0, 4)) - 3;

const one: FiguresFilter[] = [
  ...regions.map((region) => ({ region })),
  ...offenceCategories.map((offenceCategory) => ({ offenceCategory })),
  ...initiatingSides.map((initiatingSide) => ({ initiatingSide })),
  ...referrers.map((referrer) => ({ referrer })),
];
const two: FiguresFilter[] = regions.flatMap((region) =>
  initiatingSides.map((side) => ({ region, initiatingSide: side })),
);
const counts = ["count", "total", "numerator", "denominator"];

const pairsOf = (seen: ShownFigures, all: ShownFigures) =>
  indicatorIds.flatMap((id) => {
    const exact = numbersOf(id, all[id]);
    return numbersOf(id, seen[id]).map((told, place) => ({ id, told, exact: exact[place]?.value ?? null }));
  });

test("part 4, promise 9: what management reads of two dimensions is at most four off, never one or two, and nought where it is nought", async () => {
  await fillWithFacts(superuser, 9_000);
  const differences = new Map<number, number>();
  for (const filter of [...one, ...two]) {
    const [{ indicators: seen }, { indicators: all }] = await Promise.all([
      getFigures(management, year, filter),
      getFigures(everywhere, year, filter),
    ]);
    for (const { id, told, exact } of pairsOf(seen, all)) {
      if (told.value === null || exact === null) continue;
      if (!counts.includes(told.measure)) continue;
      const off = told.value - exact;
      expect([id, filter, Math.abs(off) <= most]).toEqual([id, filter, true]);
      if (exact === 0) expect([id, filter, told]).toEqual([id, filter, { ...told, value: 0 }]);
      if (off !== 0) expect([id, filter, told.value === 0 || told.value > hidden]).toEqual([id, filter, true]);
      differences.set(off, (differences.get(off) ?? 0) + 1);
    }
    for (const { told } of pairsOf(seen, all)) {
      if (told.measure === "denominator" && told.value !== null) expect(told.value).toBeGreaterThanOrEqual(20);
      if (told.measure === "median" && told.value !== null) expect(Number.isInteger(2 * told.value)).toBe(true);
    }
  }
  expect([...differences.keys()].toSorted((a, b) => a - b)).toEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4]);
});

test("part 4, promise 9: figures of one dimension are exact, as they stand on the page without a choice", async () => {
  const { indicators: whole } = await getFigures(management, year);
  const { indicators: exact } = await getFigures(everywhere, year);
  for (const { told, exact: value } of pairsOf(whole, exact)) if (told.value !== null) expect(told.value).toBe(value);
  for (const region of regions) {
    const { indicators: seen } = await getFigures(management, year, { region });
    expect(seen.registrations_taken_up).toBe(exact.taken_up_by_region?.[region]);
    expect(seen.taken_up_by_region?.[region]).toBe(exact.taken_up_by_region?.[region]);
  }
  for (const category of offenceCategories) {
    const { indicators: seen } = await getFigures(management, year, { offenceCategory: category });
    expect(seen.registrations_received).toBe(exact.registrations_received_by_offence_category?.[category]);
    if (seen.contact_rate) expect(seen.contact_rate).toEqual(whole.contact_rate_by_offence_category?.[category]);
  }
});

test("part 4, promise 9: the same cell is the same in every breakdown, choice and year in which it stands", async () => {
  const { indicators: north } = await getFigures(management, year, { region: "north" });
  for (const side of initiatingSides) {
    const { indicators: ofSide } = await getFigures(management, year, { initiatingSide: side });
    const { indicators: both, ...rest } = await getFigures(management, year, { region: "north", initiatingSide: side });
    expect(both.registrations_received).toBe(north.registrations_received_by_initiating_side?.[side]);
    expect(both.registrations_taken_up).toBe(north.taken_up_by_initiating_side?.[side]);
    expect(both.registrations_taken_up).toBe(ofSide.taken_up_by_region?.north);
    const inNorthBySide = north.contact_rate_by_initiating_side?.[side];
    if (both.contact_rate) expect(both.contact_rate).toEqual(inNorthBySide);
    const report = await getAnnualReport(management, year + 1, { region: "north", initiatingSide: side });
    for (const id of seriesIds) {
      expect(report.years.find((of) => of.year === rest.year)?.figures[id]).toEqual(both[id]);
      expect(report.before?.figures[id]).toEqual(both[id]);
    }
  }
});

test("part 4, promise 9: whoever works in a region reads it as it is and others' changed, and whoever works in all reads all as it is", async () => {
  for (const side of initiatingSides) {
    const [own, other, all] = await Promise.all(
      [
        { region: "north", initiatingSide: side } as const,
        { region: "south", initiatingSide: side } as const,
        { initiatingSide: side },
      ].map((filter) =>
        Promise.all(
          [inNorth, management, everywhere].map(async (actor) => (await getFigures(actor, year, filter)).indicators),
        ),
      ),
    );
    expect(own?.[0]).toEqual(own?.[2]);
    expect(own?.[1]).not.toEqual(own?.[2]);
    expect(other?.[0]).toEqual(other?.[1]);
    expect(other?.[0]).not.toEqual(other?.[2]);
    expect(all?.[0]?.taken_up_by_region?.north).toBe(all?.[2]?.taken_up_by_region?.north);
    expect(all?.[0]?.taken_up_by_region?.south).toBe(all?.[1]?.taken_up_by_region?.south);
  }
});

test("part 4, promise 9: without a choice, a share of under ten and days of under ten cases are not told to management, nor on a factsheet", async () => {
  await fillWithFacts(superuser, 120);
  const [{ indicators: seen }, { indicators: all }] = await Promise.all([
    getFigures(management, year),
    getFigures(everywhere, year),
  ]);
  const { figures: handedOut } = await getReportToHandOut(everywhere, year, {});
  expect(handedOut).toEqual(seen);
  let hiddenShares = 0;
  for (const category of offenceCategories) {
    const share = all.contact_rate_by_offence_category?.[category];
    const isFew = (share?.denominator ?? 0) < 10;
    expect(seen.contact_rate_by_offence_category?.[category] ?? null).toEqual(isFew ? null : share);
    if (isFew) hiddenShares += 1;
  }
  expect(hiddenShares).toBeGreaterThan(5);
  expect(all.duration_days?.count).toBeLessThan(10);
  expect([seen.duration_days, seen.attempts_per_case, seen.days_to_first_attempt]).toEqual([null, null, null]);
});

test("part 4, promise 9: of fewer than ten under two choices there is no breakdown, and under a choice of fewer than ten no figure", async () => {
  const few = { choices: 0, breakdowns: 0 };
  for (const registrations of [300, 600, 1_000]) {
    await fillWithFacts(superuser, registrations);
    for (const filter of two) {
      const { figures, years } = await getAnnualReport(management, year, filter);
      const { indicators: ofRegion } = await getFigures(management, year, { region: filter.region });
      const [whole, wider] = [figures.registrations_taken_up, ofRegion.registrations_taken_up ?? 0];
      if (wider > 0 && wider < 10) expect([filter, whole]).toEqual([filter, null]);
      if (whole === null) few.choices += 1;
      if (whole === null || (whole > 0 && whole < 10)) {
        const parts = [figures.taken_up_by_month, figures.taken_up_by_legal_phase].map((one) =>
          Object.values(one ?? {}),
        );
        expect([filter, parts.flat().filter((count) => count !== null && count !== 0)]).toEqual([filter, []]);
        few.breakdowns += 1;
      }
      expect(years.find((one) => one.year === year)?.figures.registrations_taken_up).toEqual(whole);
    }
  }
  expect([few.choices > 0, few.breakdowns > few.choices]).toEqual([true, true]);
});

test("part 4, promise 9: every fact has a random key of its own, which nobody who reads cases reads", async () => {
  const { rows } = await superuser.query("select min(cell_key), max(cell_key) from facts");
  expect([rows[0].min >= 0, rows[0].max < keys]).toEqual([true, true]);
  const drawn = `insert into facts (registration_id, received_on, assessment, referrer, offence_category, legal_phase, in_custody,
      region, counted_forms, both_agreed, outgoing_attempts)
    select gen_random_uuid(), '2012-03-05', 'pending', 'self', 'violence', 'unknown', false, 'north', '{}', false, 0
      from generate_series(1, 400) returning cell_key`;
  const own = (await superuser.query(drawn)).rows.map((row) => row.cell_key);
  expect([new Set(own).size > 390, own.every((key) => key >= 0 && key < keys)]).toEqual([true, true]);
  expect(own.filter((key) => key < keys / 2).length).toBeGreaterThan(120);
  const readAs = (column: string) =>
    asPerson(everywhere, (tx) => tx.execute(sql`select ${sql.identifier(column)} from facts`));
  await expect(readAs("region")).resolves.toBeDefined();
  await expect(readAs("cell_key")).rejects.toThrow();
});
