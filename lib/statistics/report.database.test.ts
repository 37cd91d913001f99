import fc from "fast-check";
import { expect, test } from "vitest";
import { asJob } from "@/db/actor-transaction";
import { useDatabase } from "@/db/testing/database";
import { makeActor } from "@/db/testing/factories";
import { anyFilter } from "@/db/testing/filters";
import { live } from "@/db/testing/live";
import { type Life, lives } from "@/db/testing/lives";
import { recount, toNineDecimals } from "@/db/testing/recount";
import { today } from "@/lib/core/clock";
import { NotFound } from "@/lib/core/errors";
import { csvOf, csvOfYears } from "@/lib/statistics/csv";
import { indicatorIds } from "@/lib/statistics/definitions";
import { keepAllFacts } from "@/lib/statistics/keep-facts";
import { getAnnualReport, getFigures } from "@/lib/statistics/queries";
import { periodOf, yearBefore } from "@/lib/statistics/rules";
import { seriesIds } from "@/lib/statistics/schema";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator", ["east", "south"]);
const thisYear = Number(today().slice(0, 4));

/** A life of 2010 to 2012 as one of the three years up to now, without a day that is still to come. */
function ofLateYears(one: Life): Life {
  const text = JSON.stringify(one).replace(/"(201\d)(-\d\d-\d\d)/g, (_, year, rest) => {
    const moved = `${Number(year) + thisYear - 2012}${rest.replace("-02-29", "-02-28")}`;
    return `"${moved > today() ? today() : moved}`;
  });
  return JSON.parse(text);
}

await asJob("test", async (tx) => {
  for (const one of fc.sample(lives(150, 150), { numRuns: 1, seed: 6 })[0] ?? []) await live(tx, ofLateYears(one));
  await keepAllFacts(tx);
});

test("promise 6: a year, the same days of the year before and all years are what a plain recount of the cases says", async () => {
  await fc.assert(
    fc.asyncProperty(anyFilter, fc.constantFrom(thisYear, thisYear - 1, thisYear - 2), async (filter, year) => {
      const { region, ...rest } = filter;
      const narrowed = { ...rest, ...(region && { regions: region === "mine" ? mediator.regions : [region] }) };
      const again = async (of: number, until: string) =>
        toNineDecimals((await recount(superuser, of, narrowed, until)).indicators);
      const report = await getAnnualReport(mediator, year, filter);
      const period = periodOf(year, today());
      const { until } = period;
      expect(report).toMatchObject({ year, until, isUnderWay: year === thisYear });
      expect(report.filter).toEqual(filter);
      expect(toNineDecimals(report.figures)).toEqual(await again(year, until));
      if (report.before) {
        expect(report.before).toMatchObject({ year: year - 1, until: yearBefore(period).until });
        expect(toNineDecimals(report.before.figures)).toEqual(await again(year - 1, report.before.until));
      }
      expect(report.years.map((one) => one.year)).toEqual([thisYear - 2, thisYear - 1, thisYear]);
      for (const one of report.years) {
        expect(one.isUnderWay).toBe(one.year === thisYear);
        const { indicators } = await recount(superuser, one.year, narrowed);
        const followed = Object.fromEntries(seriesIds.map((id) => [id, indicators[id as keyof typeof indicators]]));
        expect(toNineDecimals(one.figures)).toEqual(toNineDecimals(followed));
      }
    }),
    { numRuns: 15 },
  );
});

test("promise 6: the year before is there where it holds something, and not where it holds nothing", async () => {
  expect((await getAnnualReport(mediator, thisYear, {})).before).not.toBeNull();
  expect((await getAnnualReport(mediator, thisYear - 2, {})).before).toBeNull();
});

test("promise 6: nothing is compared across the break of 2017, however much there is on both sides of it", async () => {
  await asJob("test", async (tx) => {
    for (const one of fc.sample(lives(30, 30), { numRuns: 1, seed: 8 })[0] ?? []) {
      await live(tx, JSON.parse(JSON.stringify(one).replace(/"(201\d)-/g, (_, year) => `"${Number(year) + 5}-`)));
    }
    await keepAllFacts(tx);
  });
  const befores = [2016, 2017].map(async (year) => (await getAnnualReport(mediator, year, {})).before?.year ?? null);
  expect(await Promise.all(befores)).toEqual([2015, null]);
  expect((await getAnnualReport(mediator, 2020, {})).years[0]?.year).toBe(2015);
});

test("promise 4: the CSV of one indicator is its lines of the CSV of all; that of the years says every number of them", async () => {
  const figures = await getFigures(mediator, thisYear, { side: "both" });
  const lines = csvOf(figures).split("\r\n");
  for (const id of indicatorIds) {
    expect(csvOf(figures, [id]).split("\r\n")).toEqual([
      lines[0],
      ...lines.filter((line) => line.startsWith(`${id},`)),
      "",
    ]);
  }
  const chosen = await getAnnualReport(mediator, thisYear, { side: "both" });
  const [header, ...rows] = csvOfYears(chosen).split("\r\n").slice(0, -1);
  expect(header).toBe("year,indicator,code,measure,value,source");
  const known = chosen.years.flatMap(({ year, figures: some }) => [
    `${year},registrations_received,,count,${some.registrations_received},counted`,
    `${year},contact_rate,,numerator,${some.contact_rate?.numerator},counted`,
    `${year},duration_days,,median,${some.duration_days?.median ?? ""},counted`,
  ]);
  expect(rows).toEqual(expect.arrayContaining(known));
  expect(rows).toHaveLength(chosen.years.length * (1 + 1 + 3 + 3 + 3));
  const all = csvOfYears(await getAnnualReport(mediator, thisYear, {})).split("\r\n");
  expect(all.filter((line) => line.endsWith(",published"))).toEqual([
    "2008,registrations_received,,count,1078,published",
    "2008,contact_rate,,numerator,371,published",
    "2008,contact_rate,,denominator,904,published",
    `2008,contact_rate,,share,${371 / 904},published`,
    "2011,registrations_received,,count,1196,published",
    "2011,contact_rate,,numerator,512,published",
    "2016,registrations_received,,count,2030,published",
  ]);
});

test("a year that can't be asked for is not found, and neither is anything for who may not see figures", async () => {
  const desk = await makeActor(superuser, "registration_desk");
  await expect(getAnnualReport(mediator, thisYear + 1, {})).rejects.toThrow(NotFound);
  await expect(getAnnualReport(desk, thisYear, {})).rejects.toThrow(NotFound);
});

test("promise 7: `mine` means nothing to whoever has no region, and the report says so", async () => {
  const management = await makeActor(superuser, "management");
  const mine = await getAnnualReport(management, thisYear, { region: "mine" });
  expect(mine).toEqual(await getAnnualReport(management, thisYear, { region: undefined }));
  expect(mine.filter.region).toBeUndefined();
});
