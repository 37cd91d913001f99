import fc from "fast-check";
import { expect, test } from "vitest";
import { useDatabase } from "@/db/testing/database";
import { makeActor } from "@/db/testing/factories";
import { fillWithFacts } from "@/db/testing/many-facts";
import { today } from "@/lib/core/clock";
import { definitionOf, type IndicatorId, indicatorIds } from "@/lib/statistics/definitions";
import { numbersOf } from "@/lib/statistics/present";
import { getAnnualReport, getFigures } from "@/lib/statistics/queries";
import { type FiguresFilter, type ShownFigures, seriesIds } from "@/lib/statistics/schema";
import { initiatingSides } from "@/lib/vocabulary/parties";
import { regions } from "@/lib/vocabulary/users";

const { superuser } = await useDatabase();
const management = await makeActor(superuser, "management");
const mediator = await makeActor(superuser, "mediator");
const thisYear = Number(today().slice(0, 4));

const isFew = (count: number) => count >= 1 && count <= 4;

/** The numbers of cases that a figure tells, those that are left of a share's whole included. */
function countsOf(id: IndicatorId, figure: ShownFigures[IndicatorId]): number[] {
  const told = numbersOf(id, figure).filter((one) =>
    ["count", "total", "numerator", "denominator"].includes(one.measure),
  );
  return told.flatMap(({ value, whole }) => [value ?? 0, (whole ?? value ?? 0) - (value ?? 0)]);
}

/** What a filter chooses from, as a breakdown. */
const namesOf: Record<string, string> = {
  region: "region",
  category: "offence_category",
  side: "initiating_side",
  referrer: "referrer",
};

test("part 3, promise 7: for management a figure of two dimensions is shown only where no cell of them is 1 to 4, for whatever choice", async () => {
  await fillWithFacts(superuser, 20_000);
  const year = thisYear - 3;
  const choices: FiguresFilter[] = regions.flatMap((region) => initiatingSides.map((side) => ({ region, side })));
  const all = await Promise.all(choices.map((one) => getFigures(mediator, year, one)));
  const seen = await Promise.all(choices.map((one) => getFigures(management, year, one)));
  for (const id of indicatorIds) {
    const shown = seen.filter(({ indicators }) => indicators[id] !== null);
    // All or nothing: what is left out of one choice could else be worked out from the others.
    expect([id, shown.length % choices.length]).toEqual([id, 0]);
    const few = all.flatMap(({ indicators }) => countsOf(id, indicators[id])).filter(isFew);
    if (shown.length === 0) continue;
    expect([id, few]).toEqual([id, []]);
    expect(seen.map((one) => one.indicators[id])).toEqual(all.map((one) => one.indicators[id]));
  }
  const withheld = indicatorIds.filter((id) => seen[0]?.indicators[id] === null);
  expect(withheld).toContain("registrations_received_by_referrer");
  expect(withheld).toContain("open_cases");
  expect(withheld).not.toContain("registrations_received");
  expect(withheld).not.toContain("contact_rate");
});

test("part 3, promise 7: for management nothing of one dimension is withheld, and for others nothing at all", async () => {
  await fillWithFacts(superuser, 200);
  const year = thisYear - 3;
  for (const filter of [
    {},
    { region: "north" },
    { category: "other" },
    { side: "both" },
    { referrer: "prison" },
  ] as const) {
    const { indicators: seen } = await getFigures(management, year, filter);
    const { indicators: all } = await getFigures(mediator, year, filter);
    for (const id of indicatorIds) {
      const crossed = new Set([...Object.keys(filter).map((one) => namesOf[one]), definitionOf(id).by].filter(Boolean));
      if (crossed.size < 2) expect([id, seen[id]]).toEqual([id, all[id]]);
    }
    expect(Object.values(all)).not.toContain(null);
  }
});

test("part 3, promise 7: the lines across the years and the same days of the year before withhold from management what a page would", async () => {
  await fillWithFacts(superuser, 8_000);
  const filter = { region: "east", side: "responsible" } as const;
  const report = await getAnnualReport(management, thisYear, filter);
  const withheld = new Set<unknown>();
  for (const { year, figures } of report.years) {
    const { indicators } = await getFigures(management, year, filter);
    for (const id of seriesIds) {
      expect([year, id, figures[id]]).toEqual([year, id, indicators[id]]);
      withheld.add(figures[id] === null);
    }
  }
  expect(withheld).toEqual(new Set([true, false]));
  const { indicators: whole } = await getFigures(mediator, thisYear - 1, filter);
  for (const id of indicatorIds) {
    const part = report.before?.figures[id] ?? null;
    if (part === null || id === "open_cases") continue;
    const rest = countsOf(id, whole[id]).map((count, at) => count - (countsOf(id, part)[at] ?? 0));
    expect([id, [...countsOf(id, part), ...rest].filter(isFew)]).toEqual([id, []]);
  }
});

// Three dimensions of two codes each: a case stands in one of eight corners.
const dimensions = {
  region: ["north", "east"],
  category: ["violence", "sexual"],
  side: ["harmed", "responsible"],
} as const;
const corners = dimensions.region.flatMap((region) =>
  dimensions.category.flatMap((category) => dimensions.side.map((side) => ({ region, category, side }))),
);
type Corner = (typeof corners)[number];
const choices = [undefined, 0, 1] as const;
const cells = choices.flatMap((region) =>
  choices.flatMap((category) =>
    choices.map((side) => ({
      ...(region !== undefined && { region: dimensions.region[region] }),
      ...(category !== undefined && { category: dimensions.category[category] }),
      ...(side !== undefined && { side: dimensions.side[side] }),
    })),
  ),
);
type CellOfCorners = (typeof cells)[number];
const within = (cell: CellOfCorners) => (corner: Corner) =>
  (Object.keys(cell) as (keyof Corner)[]).every((name) => cell[name] === corner[name]);
const sumIn = (cell: CellOfCorners, counts: readonly number[]) =>
  corners.reduce((sum, corner, at) => sum + (within(cell)(corner) ? (counts[at] ?? 0) : 0), 0);
const ofSize = (size: number) => cells.filter((cell) => Object.keys(cell).length === size);

/** Every way in which eight counts can differ by at most one without a figure of one dimension being another. */
const differences = Array.from({ length: 3 ** 8 }, (_, code) =>
  corners.map((_, at) => (Math.floor(code / 3 ** at) % 3) - 1),
).filter((difference) => [...ofSize(0), ...ofSize(1)].every((cell) => sumIn(cell, difference) === 0));

test("part 3, promise 7: nobody of management can work out a count of 1 to 4 of two dimensions from all pages of a year together, but from figures of one", async () => {
  const count = fc.oneof(fc.constantFrom(0, 0, 5), fc.nat(4), fc.integer({ min: 5, max: 9 }));
  await fc.assert(
    fc.asyncProperty(fc.array(count, { minLength: 8, maxLength: 8 }), async (counts) => {
      await receive(counts);
      const known = await toldOf(2012);
      for (const [cell, value] of known) expect([cell, value]).toEqual([cell, sumIn(cell, counts)]);
      const possible = differences.filter((one) => one.every((by, at) => by + (counts[at] ?? 0) >= 0));
      const believable = possible.filter((one) => known.every(([cell]) => sumIn(cell, one) === 0));
      for (const cell of ofSize(2)) {
        if (!isFew(sumIn(cell, counts)) || !possible.some((one) => sumIn(cell, one) !== 0)) continue;
        expect([cell, counts, believable.some((one) => sumIn(cell, one) !== 0)]).toEqual([cell, counts, true]);
      }
    }),
    { numRuns: Number(process.env.FUZZ_RUNS) || 12 },
  );
});

/** Facts of so many registrations in each corner, received in 2012 and waiting since. */
async function receive(counts: number[]): Promise<void> {
  await superuser.query("truncate facts");
  for (const [at, { region, category, side }] of corners.entries()) {
    await superuser.query(
      `insert into facts (registration_id, received_on, decision, referrer, offence_category, legal_phase, in_custody, region,
         initiating_side, counted_forms, both_agreed, outgoing_attempts)
       select gen_random_uuid(), '2012-03-05', 'pending', 'self', $1::offence_category, 'unknown', false, $2::region,
         $3::initiating_side, '{}', false, 0 from generate_series(1, $4::integer)`,
      [category, region, side, counts[at]],
    );
  }
}

/** Every number of registrations that management is told on any page of a year, with the cell that it is of. */
async function toldOf(year: number): Promise<[CellOfCorners, number][]> {
  const pages = cells.map(async (filter) => {
    const { figures, years } = await getAnnualReport(management, year, filter);
    const told: [CellOfCorners, number | null | undefined][] = [
      [filter, figures.registrations_received],
      [filter, years.find((one) => one.year === year)?.figures.registrations_received],
      ...dimensions.category.map((category): [CellOfCorners, number | undefined] => [
        { ...filter, category },
        filter.category ? undefined : figures.registrations_received_by_offence_category?.[category],
      ]),
      ...dimensions.side.map((side): [CellOfCorners, number | undefined] => [
        { ...filter, side },
        filter.side ? undefined : figures.registrations_received_by_initiating_side?.[side],
      ]),
    ];
    return told.flatMap(([cell, value]): [CellOfCorners, number][] =>
      typeof value === "number" ? [[cell, value]] : [],
    );
  });
  return (await Promise.all(pages)).flat();
}
