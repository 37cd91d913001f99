import { globSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Role } from "@/lib/vocabulary/users";
import { expect, test } from "./fixtures";
import { makeSetting } from "./setting";
import { pages, states } from "./visits";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const visits = [...pages, ...states];

for (const role of new Set(visits.map((visit) => visit.as))) {
  test(`axe finds nothing on the pages of ${role ?? "nobody"}, narrow or wide, light or dark, and none scrolls sideways`, async ({
    superuser,
    makeActor,
    pageFor,
  }) => {
    const own = visits.filter((visit) => visit.as === role);
    const mediator = await makeActor("mediator");
    const setting = await makeSetting(superuser, mediator);
    const page = await pageFor(role === "mediator" ? mediator : role && (await makeActor(role)));
    for (const { what, address, first } of own) {
      await page.goto(address(setting));
      await first?.(page);
      await expect.soft(page.getByRole("heading", { level: 1 }), what).toHaveCount(1);
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await faults(page, axe(page).withTags(rules)), `${what}, ${width} pixels`).toEqual([]);
        // The dark scheme has other colours, and nothing else of its own.
        await page.emulateMedia({ colorScheme: "dark" });
        const contrast = await faults(page, axe(page).withRules("color-contrast"));
        expect.soft(contrast, `${what}, ${width} pixels, dark`).toEqual([]);
        await page.emulateMedia({ colorScheme: "light" });
      }
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await sideways(page), `${what}: pixels too wide at ${width}`).toBe(0);
      }
    }
  });
}

test("axe finds nothing in the menu of a narrow screen", async ({ makeActor, pageFor }) => {
  const page = await pageFor(await makeActor("mediator"), { viewport: { width: 390, height: 900 } });
  await page.goto("/cases");
  await page.getByText("Menu", { exact: true }).click();
  await expect(page.getByRole("link", { name: /^Aanmeldingen/ })).toBeVisible();
  expect(await faults(page, axe(page).withTags(rules))).toEqual([]);
});

test("every page has a title of its own", async ({ superuser, makeActor, pageFor }) => {
  const mediator = await makeActor("mediator");
  const setting = await makeSetting(superuser, mediator);
  const tabs = new Map<Role | null, Page>([["mediator", await pageFor(mediator)]]);
  const titles: string[] = [];
  for (const { as, address } of pages) {
    const page = tabs.get(as) ?? (await pageFor(as && (await makeActor(as))));
    tabs.set(as, page);
    await page.goto(address(setting));
    titles.push(await page.title());
  }
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  for (const title of titles) expect(title).toMatch(/^.+ · Herstelportaal$/);
});

test("no page is forgotten: every one in the code is among those that are looked at", () => {
  const any = "any";
  const setting = {
    ...{ open: any, harmed: any, attempt: any, decision: any, contact: any, closed: any, reopened: any },
    ...{ unassigned: any, registration: any, link: any, account: any, story: any },
  };
  const looked = pages.map(({ address }) => address(setting).split("?")[0] ?? "");
  const patterns = globSync("app/**/page.tsx")
    .map((file) => file.replace(/^app|\/\([^)]+\)|\/page\.tsx$/g, ""))
    // The start has no page of its own: it goes on to where somebody's work is.
    .filter((address) => address !== "");
  const isLookedAt = (pattern: string) => {
    const matching = new RegExp(`^${pattern.replace(/\[[^\]]+\]/g, "[^/]+")}$`);
    return looked.some((address) => matching.test(address));
  };
  expect(patterns.length).toBeGreaterThan(10);
  expect(patterns.filter((pattern) => !isLookedAt(pattern))).toEqual([]);
});

/** The portal has no frames, so that axe need not look for any. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

/** What axe finds, each with where. A change of colours is waited for. */
async function faults(page: Page, builder: AxeBuilder): Promise<string[]> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

/** By how many pixels the page is wider than its window. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
