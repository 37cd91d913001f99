import { expect, test } from "vitest";
import { countsIn, solve, type Told, type Unknowns, unknownsFrom } from "@/db/testing/attack";
import { useDatabase } from "@/db/testing/database";
import { makeActor } from "@/db/testing/factories";
import { fillWithFacts } from "@/db/testing/many-facts";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { getReportOfYear } from "@/lib/statistics/queries";
import type { FiguresFilter } from "@/lib/statistics/schema";
import { initiatingSides } from "@/lib/vocabulary/parties";
import { offenceCategories, referrers } from "@/lib/vocabulary/registrations";
import { regions } from "@/lib/vocabulary/users";

const { superuser } = await useDatabase();
const management = await makeActor(superuser, "management");
const everywhere = await makeActor(superuser, "coordinator", [...regions]);
const thisYear = Number(today().slice(0, 4));

const single: FiguresFilter[] = [
  ...regions.map((region) => ({ region })),
  ...offenceCategories.map((category) => ({ category })),
  ...initiatingSides.map((side) => ({ side })),
  ...referrers.map((referrer) => ({ referrer })),
];
/** All choices of two with FUZZ_RUNS, which takes minutes; else those of region and side. */
const double = single.flatMap((one, place) =>
  single.slice(place + 1).flatMap((other) => {
    const both: FiguresFilter = { ...one, ...other };
    const isOfTwo = Object.keys(both).length === 2;
    return isOfTwo && (process.env.FUZZ_RUNS || ("region" in both && "side" in both)) ? both : [];
  }),
);

/** Every page of a year and of the one before, of a reader: with the same days of the year before beside it. */
async function allPages(actor: Actor): Promise<Told[]> {
  const pages = [{}, ...single, ...double].flatMap((filter) =>
    [thisYear, thisYear - 1].map((year) => ({ filter, year })),
  );
  const told = pages.map(async ({ filter, year }): Promise<Told[]> => {
    const { figures, before } = await getReportOfYear(actor, year, filter);
    const same = year === thisYear ? "same days" : String(year - 1);
    return [
      { period: String(year), filter, figures },
      ...(before ? [{ period: same, filter, figures: before.figures }] : []),
    ];
  });
  return (await Promise.all(told)).flat();
}

test("part 4, promise 9: all pages of two years and the same days between them, held against each other, tell no count of 1 to 4 of two dimensions", async () => {
  await fillWithFacts(superuser, 12_000);
  const truths = new Map(
    [...(await allPages(everywhere))].flatMap((told) => [...countsIn(told)].map(({ name, value }) => [name, value])),
  );
  const told = await allPages(management);
  const solved = (onlyExact: boolean): Unknowns => {
    const unknowns = unknownsFrom(told, { onlyExact });
    solve(unknowns, { "same days": String(thisYear - 1) });
    return unknowns;
  };
  const [known, fromExact] = [solved(false), solved(true)];
  const left = new Map<number, number>();
  for (const [name, { low, high, dimensions }] of known) {
    const truth = truths.get(name) ?? Number.NaN;
    // An attack that concludes what is not so would prove nothing.
    expect([name, low <= truth && truth <= high]).toEqual([name, true]);
    if (truth < 1 || truth > 4 || dimensions < 2) continue;
    const exact = fromExact.get(name);
    const isToldByOneDimension = exact?.low === exact?.high;
    const possible = high - low + 1;
    left.set(possible, (left.get(possible) ?? 0) + 1);
    if (!isToldByOneDimension) expect([name, truth, possible >= 2]).toEqual([name, truth, true]);
  }
  expect([...left.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThan(300);
});
