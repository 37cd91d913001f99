import type { Page } from "@playwright/test";
import { breakdowns, type Definition, type IndicatorId, indicators } from "@/lib/statistics/definitions";
import { wholePercent } from "@/lib/statistics/share";
import nl from "@/messages/nl";
import { type PublishedFigures, published, publishedIds } from "@/testing/published";
import { startDemoPortal } from "./demo-portal";
import { figureOf, numbersIn, tableOf } from "./figures";
import { expect, test } from "./fixtures";

let portal: Awaited<ReturnType<typeof startDemoPortal>> | undefined;

test.beforeAll(async () => {
  portal = await startDemoPortal();
});

test.afterAll(() => portal?.stop());

test("promise 1: the pages of the demo organisation read what was published, year by year", async ({ browser }) => {
  const page = await browser.newPage({ baseURL: portal?.address });
  await page.goto("/sign-in");
  await page.getByLabel("E-mailadres").fill("peter.lindeman@demo.example.org");
  await page.getByLabel("Wachtwoord").fill("herstel-begint-hier");
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  const read = new Map<number, PublishedFigures>();
  for (const year of [2018, 2019, 2020, 2021, 2022, 2023]) read.set(year, await readYear(page, year));
  const yearRead = (year: number) => {
    const figures = read.get(year);
    if (!figures) throw new Error(`${year} was not read`);
    return figures;
  };
  for (const { says, of, is } of published) await test.step(says, () => expect.soft(of(yearRead), says).toEqual(is));
  await page.close();
});

/** What the page of a year says of the indicators of which anything was published. */
async function readYear(page: Page, year: number): Promise<PublishedFigures> {
  await page.goto(`/statistics/${year}`);
  await expect(page).toHaveTitle(`Cijfers ${year} · Herstelportaal`);
  const figures: Record<string, unknown> = {};
  for (const id of publishedIds) figures[id] = await readFigure(page, id);
  return figures as PublishedFigures;
}

async function readFigure(page: Page, id: IndicatorId): Promise<unknown> {
  const [definition, { label }]: [Definition, { label: string }] = [indicators[id], nl.indicators[id]];
  const isShare = definition.kind === "share";
  if (!("by" in definition) || !definition.by) {
    const [big = "", base = ""] = await figureOf(page, label).getByRole("paragraph").allInnerTexts();
    return isShare
      ? shareOf([big, ...numbersIn(base)])
      : definition.kind === "count"
        ? numberIn(big)
        : { median: numberIn(big) };
  }
  const rows = await (await tableOf(page, label)).getByRole("row").allInnerTexts();
  const cells = rows.slice(1).map((row) => row.split("\t").slice(1));
  expect(cells, label).toHaveLength(breakdowns[definition.by].length);
  const values = cells.map(([percent = "", ...counts]) => {
    const [count = Number.NaN, whole = Number.NaN] = counts.map(numberIn);
    return isShare ? shareOf([percent, count, whole]) : count;
  });
  return Object.fromEntries(breakdowns[definition.by].map((code, place) => [code, values[place]]));
}

/** A share as it stands there: its per cent must be that of its two counts. */
function shareOf([percent, numerator = Number.NaN, denominator = Number.NaN]: [string, ...number[]]) {
  // A base under ten is shown to nobody of management; nothing was published of one.
  if (percent.trim() === nl.statistics.few) return { numerator, denominator };
  const counted = wholePercent({ numerator, denominator });
  expect(percent.trim()).toBe(counted === null ? "–" : `${counted}%`);
  return { numerator, denominator };
}

function numberIn(text: string): number {
  return numbersIn(text)[0] ?? Number.NaN;
}
