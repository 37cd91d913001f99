import { expect, test } from "vitest";
import { initiatingSides } from "@/core/words/parties";
import { offenceCategories, referrers } from "@/core/words/registrations";
import { regions } from "@/core/words/users";
import type { FiguresFilter } from "@/lib/statistics/schema";
import { countsIn, solve, unknownsFrom } from "@/testing/attack";
import { factsOfAYear, tellOf } from "@/testing/told-of-facts";

const single: FiguresFilter[] = [
  ...regions.map((region) => ({ region })),
  ...offenceCategories.map((offenceCategory) => ({ offenceCategory })),
  ...initiatingSides.map((initiatingSide) => ({ initiatingSide })),
  ...referrers.map((referrer) => ({ referrer })),
];
/** All choices of two with `npm run fuzz`; else those of region and side. */
const double = single.flatMap((one, place) =>
  single.slice(place + 1).flatMap((other) => {
    const both: FiguresFilter = { ...one, ...other };
    const isWanted = process.env.FUZZ_RUNS || ("region" in both && "initiatingSide" in both);
    return Object.keys(both).length === 2 && isWanted ? both : [];
  }),
);
const pages = [{}, ...single, ...double];

/** All of three choices in which one is a referrer. */
const triple = double.flatMap((one) =>
  referrers.flatMap((referrer): FiguresFilter[] => (one.referrer ? [] : [{ ...one, referrer }])),
);

test("part 4, promise 9: no count of two dimensions is told but as part of counts that are each told as ten or more, so that nobody guesses how few it is by where it lies", () => {
  const told = new Map(
    tellOf(factsOfAYear(1_200, 7), "year", [...pages, ...triple], false).flatMap((one) =>
      [...countsIn(one)].map((count): [string, typeof count] => [count.name, count]),
    ),
  );
  let small = 0;
  for (const { name, value, isExact, places, nameAt } of told.values()) {
    if (isExact || value === 0 || places.size < 2) continue;
    for (const [dimension] of places) {
      const wider = nameAt(new Map([...places].filter(([other]) => other !== dimension)));
      const whole = told.get(wider);
      if (whole) expect([name, wider, whole.value >= 10]).toEqual([name, wider, true]);
    }
    if (value < 6) small += 1;
  }
  expect(small).toBeGreaterThan(200);
});

test("part 4, promise 9: all pages of a year and of its same days, held against each other, tell no count of 1 to 4 of two dimensions", () => {
  for (const seed of process.env.FUZZ_RUNS ? [1, 2, 3, 4, 5] : [1]) {
    const facts = factsOfAYear(1_200, seed);
    const sameDays = facts.filter(({ month }) => month < 12);
    const all = (isExact: boolean) => [
      ...tellOf(facts, "year", pages, isExact),
      ...tellOf(sameDays, "same days", pages, isExact),
    ];
    const truths = new Map(
      all(true).flatMap((told) => [...countsIn(told)].map(({ name, value }): [string, number] => [name, value])),
    );
    const told = all(false);
    const solved = (onlyExact: boolean) => {
      const unknowns = unknownsFrom(told, { onlyExact });
      solve(unknowns, { "same days": "year" });
      return unknowns;
    };
    const [known, fromExact] = [solved(false), solved(true)];
    let small = 0;
    for (const [name, { low, high, dimensions }] of known) {
      const truth = truths.get(name) ?? Number.NaN;
      // An attack that concludes what is not so would prove nothing.
      if (!(low <= truth && truth <= high)) expect([name, low, high]).toEqual([name, truth, truth]);
      if (truth < 1 || truth > 4 || dimensions < 2) continue;
      small += 1;
      const exact = fromExact.get(name);
      // What figures of one dimension tell alone, they may.
      if (low === high) expect([name, exact?.low, exact?.high]).toEqual([name, low, high]);
    }
    expect(small).toBeGreaterThan(500);
  }
});
