import fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { rowsPerPage } from "@/core/paging";
import { asJob } from "@/db/actor-transaction";
import { indicatorIds } from "@/lib/statistics/definitions";
import { keepAllFacts } from "@/lib/statistics/keep-facts";
import { listCasesBehind } from "@/lib/statistics/list-cases-behind";
import { behindOf, numbersOf } from "@/lib/statistics/numbers";
import { getFigures } from "@/lib/statistics/queries";
import type { CasesBehind, FiguresFilter } from "@/lib/statistics/schema";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { anyFilter } from "@/testing/filters";
import { live } from "@/testing/live";
import { type Life, lives, yearsOfLives } from "@/testing/lives";
import { membersOf, narrowed, type Row, readRegistrations } from "@/testing/recount";

const { superuser } = await useDatabase();
const ofOne = await makeActor(superuser, "coordinator", ["north"]);
const ofTwo = await makeActor(superuser, "coordinator", ["east", "south"]);

test("part 2, promise 6: every number of the figures is the length of the list behind it, and the list is exactly the cases it counts", async () => {
  await fc.assert(
    fc.asyncProperty(lives(60, 30), fc.array(anyFilter, { minLength: 2, maxLength: 2 }), async (some, filters) => {
      await asJob("test", async (tx) => {
        for (const one of some) await live(tx, one);
        await keepAllFacts(tx);
      });
      const all = await readRegistrations(superuser);
      for (const year of yearsOfLives) {
        await compare(ofOne, year, { region: "north" }, all);
        await compare(ofTwo, year, { region: "mine" }, all);
        await compare(ofTwo, year, { region: "south" }, all);
        for (const filter of filters) await compare(ofTwo, year, { ...filter, region: "mine" }, all);
      }
    }),
    { numRuns: Math.ceil((Number(process.env.FUZZ_RUNS) || 25) / 25) },
  );
});

async function compare(actor: Actor, year: number, filter: FiguresFilter, all: Row[]): Promise<void> {
  const { region, ...rest } = filter;
  const { indicators: figures } = await getFigures(actor, year, filter);
  const members = membersOf(
    narrowed(all, { ...rest, regions: region === "mine" ? actor.regions : [`${region}`] }),
    year,
  );
  const numbers = indicatorIds.flatMap((id) => numbersOf(id, figures[id]).map((number) => ({ id, number })));
  // Every other one, and in the next year the others: each number is looked at in two of the four years.
  const lists = numbers
    .filter((_, place) => (place + year) % 2 === 0)
    .map(async ({ id, number }) => {
      const behind = behindOf(id, number);
      if (!behind) return;
      const what = JSON.stringify([year, filter, behind]);
      const { cases, count, total } = await listCasesBehind(actor, { year, ...behind }, filter);
      expect([what, count, total]).toEqual([what, number.value, cases.length]);
      const listed = cases.flatMap((one) => Array.from({ length: one.contacts }, () => one.id));
      expect([what, listed.toSorted()]).toEqual([what, rowsBehind(members, behind).toSorted()]);
    });
  await Promise.all(lists);
}

/** The ids that the plain recount counts, as often as it counts them. */
function rowsBehind(members: ReturnType<typeof membersOf>, { indicator, code, part }: CasesBehind): string[] {
  let at: unknown = members[indicator];
  const path = indicator === "registrations_not_taken_up" ? (code ? ["by_reason", code] : ["total"]) : [code, part];
  for (const key of path) if (key) at = (at as Record<string, unknown>)[key];
  return (at as Row[]).map((row) => row.id);
}

test("part 2, promise 6: a page of the list is 25 of it, and all pages together are the list", async () => {
  const asked = { year: 2011, indicator: "cases_closed" };
  const { cases, total } = await listCasesBehind(ofTwo, asked);
  const pages: string[] = [];
  for (let page = 1; page <= Math.ceil(total / rowsPerPage) + 1; page += 1) {
    const { cases: some, total: same } = await listCasesBehind(ofTwo, asked, { page });
    expect(same).toBe(total);
    expect(some.length).toBeLessThanOrEqual(rowsPerPage);
    pages.push(...some.map((one) => one.id));
  }
  expect(pages).toEqual(cases.map((one) => one.id));
});

test("part 2, promise 6: without a choice the list is of one's own regions; another's region, and what is no number, is not found", async () => {
  const asked = { year: 2011, indicator: "registrations_received" };
  const received: [string, string, string] = ["2011-02-01", "2011-02-02", "2011-02-03"];
  await asJob("test", async (tx) => {
    const [any] = fc.sample(lives(1), { numRuns: 1, seed: 7 })[0] ?? [];
    for (const region of any ? ofTwo.regions : []) await live(tx, { ...any, region, days: received } as Life);
    await keepAllFacts(tx);
  });
  const own = await listCasesBehind(ofTwo, asked);
  expect(own).toEqual(await listCasesBehind(ofTwo, asked, { region: "mine" }));
  expect(new Set(own.cases.map((one) => one.region))).toEqual(new Set(ofTwo.regions));
  const refused = [
    listCasesBehind(ofTwo, asked, { region: "north" }),
    listCasesBehind(ofTwo, { ...asked, year: 1989 }),
    listCasesBehind(ofTwo, { ...asked, indicator: "nothing" }),
    listCasesBehind(ofTwo, { ...asked, code: "violence" }),
    listCasesBehind(ofTwo, { ...asked, part: "numerator" }),
    listCasesBehind(ofTwo, { ...asked, indicator: "contact_rate" }),
    listCasesBehind(ofTwo, { ...asked, indicator: "contact_rate", part: "share" }),
    listCasesBehind(ofTwo, { ...asked, indicator: "taken_up_by_region", code: "west' or true --" }),
  ];
  for (const one of refused) await expect(one).rejects.toThrow(NotFound);
});

test("part 2, promise 6: one's own case in another's region is counted there, and not listed", async () => {
  await superuser.query(
    "update registrations set mediator_id = $1 where region = 'north' and assessment = 'taken_up'",
    [ofTwo.id],
  );
  const { cases } = await listCasesBehind(ofTwo, { year: 2011, indicator: "registrations_taken_up" });
  expect(cases.length).toBeGreaterThan(0);
  expect(cases.filter((one) => one.region === "north")).toEqual([]);
});
