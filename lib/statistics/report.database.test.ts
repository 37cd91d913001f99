import fc from "fast-check";
import { expect, test } from "vitest";
import { today } from "@/core/clock";
import { NotFound } from "@/core/errors";
import { byClock } from "@/core/request-clock";
import { regions } from "@/core/words/users";
import { asJob } from "@/db/actor-transaction";
import { csvOf, csvOfYears } from "@/lib/statistics/csv";
import { indicatorIds } from "@/lib/statistics/definitions";
import { keepAllFacts } from "@/lib/statistics/keep-facts";
import { periodOf, yearBefore } from "@/lib/statistics/period";
import { getAnnualReport, getFigures, getReportOfYear, getYears } from "@/lib/statistics/queries";
import { seriesIds } from "@/lib/statistics/schema";
import { shiftTo } from "@/testing/clock";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { anyFilter } from "@/testing/filters";
import { live } from "@/testing/live";
import { type Life, lives } from "@/testing/lives";
import { fillWithFacts } from "@/testing/many-facts";
import { recount, toNineDecimals } from "@/testing/recount";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator", [...regions]);
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

test("part 3, promise 6: a year, the same days of the year before and all years are what a plain recount of the cases says", async () => {
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
      expect(report.firstYear).toBe(thisYear - 2);
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

test("part 3, promise 6: an answer is of the day on which it was asked, also where midnight falls into the counting", async () => {
  const year = thisYear - 1;
  const lastMoment = { ...mediator, now: new Date(`${year}-12-31T23:59:59+01:00`) };
  const report = await getAnnualReport(lastMoment, year, {});
  expect(report).toMatchObject({ year, isUnderWay: true, until: `${year}-12-31` });
  expect(report.years.map((one) => [one.year, one.isUnderWay])).toEqual([
    [year - 1, false],
    [year, true],
  ]);
});

test("part 3, promise 6: the years are the same in the report, by themselves and beside any year", async () => {
  const filter = { region: "mine", initiatingSide: "harmed" } as const;
  const { years, ...report } = await getAnnualReport(mediator, thisYear - 1, filter);
  expect(await getReportOfYear(mediator, thisYear - 1, filter)).toEqual(report);
  expect(await getYears(mediator, thisYear, filter)).toEqual(years);
  await expect(getYears(mediator, thisYear + 1, filter)).rejects.toThrow(NotFound);
});

test("part 3, promise 6: the year before is there where it holds something, and not where it holds nothing", async () => {
  expect((await getAnnualReport(mediator, thisYear, {})).before).not.toBeNull();
  expect((await getAnnualReport(mediator, thisYear - 2, {})).before).toBeNull();
});

test("part 3, promise 6: nothing is compared across the break of 2017, however much there is on both sides of it", async () => {
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

test("part 3, promise 4: the CSV of one indicator is its lines of the CSV of all; that of the years says every number of them", async () => {
  const figures = await getFigures(mediator, thisYear, { initiatingSide: "both" });
  const lines = csvOf(figures).split("\r\n");
  for (const id of indicatorIds) {
    expect(csvOf(figures, [id]).split("\r\n")).toEqual([
      lines[0],
      ...lines.filter((line) => line.startsWith(`${id};`)),
      "",
    ]);
  }
  const filter = { initiatingSide: "both" } as const;
  const years = await getYears(mediator, thisYear, filter);
  const [header, ...rows] = csvOfYears({ years, filter }).split("\r\n").slice(0, -1);
  expect(header).toBe("\uFEFFyear;indicator;code;measure;value;source");
  const known = years.flatMap(({ year, figures: some }) => [
    `${year};registrations_received;;count;${some.registrations_received};counted`,
    `${year};contact_rate;;numerator;${some.contact_rate?.numerator};counted`,
    `${year};duration_days;;median;${String(some.duration_days?.median ?? "").replace(".", ",")};counted`,
  ]);
  expect(rows).toEqual(expect.arrayContaining(known));
  expect(rows).toHaveLength(years.length * (1 + 1 + 3 + 3 + 3));
  const all = csvOfYears({ years: await getYears(mediator, thisYear, {}), filter: {} }).split("\r\n");
  const counted = all.filter((line) => line.startsWith("2016;"));
  expect(counted).toHaveLength(1 + 1 + 3 + 3 + 3);
  expect(counted.every((line) => line.endsWith(";counted"))).toBe(true);
});

test("part 3, promise 6: a year that can't be asked for is not found, and neither is anything for whoever may not see figures", async () => {
  const desk = await makeActor(superuser, "registration_desk");
  await expect(getAnnualReport(mediator, thisYear + 1, {})).rejects.toThrow(NotFound);
  await expect(getAnnualReport(desk, thisYear, {})).rejects.toThrow(NotFound);
});

test("part 3, promise 7: `mine` means nothing to whoever has no region, and the report says so", async () => {
  const management = await makeActor(superuser, "management");
  const mine = await getAnnualReport(management, thisYear, { region: "mine" });
  expect(mine).toEqual(await getAnnualReport(management, thisYear, { region: undefined }));
  expect(mine.filter.region).toBeUndefined();
});

test("part 3, promise 9: what is measured goes up to the day of the portal's own clock", async () => {
  await byClock(shiftTo("2019-05-01T12:00+02:00"), () => fillWithFacts(superuser, 300));
  const latest = "select max(greatest(received_on, assessed_on, closed_on))::text as day from facts";
  expect((await superuser.query(latest)).rows).toEqual([{ day: "2019-05-01" }]);
});
