import { globSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Actor } from "@/core/actor";
import { localeCookie } from "@/core/words/locales";
import type { Role } from "@/core/words/users";
import { faultsByAxe, faultsOfColour, faultsOfLayout, pixelsTooWide } from "./accessibility";
import { dutchOn, keysOn } from "./dutch-words";
import { openPage } from "./fixtures";
import { test as base, expect } from "./looked-at";
import { makeCrowd, makeSetting, type Setting } from "./setting";
import { pages, states } from "./visits";

type Place = {
  setting: Setting;
  actorOf: (role: Role | null) => Promise<Actor | null>;
  /** The page of a role, for visits that leave nothing behind: a new one would bring the same scripts anew. */
  pageOf: (role: Role | null) => Promise<Page>;
};

/** One setting for all visits of a worker, since a visit changes nothing. */
const test = base.extend<object, { place: Place }>({
  place: [
    async ({ superuser, makeActor, browser }, use) => {
      const actors = new Map<Role, Actor>([["mediator", await makeActor("mediator")]]);
      const actorOf = async (role: Role | null) => {
        if (role === null) return null;
        const actor = actors.get(role) ?? (await makeActor(role));
        actors.set(role, actor);
        return actor;
      };
      const mediator = await actorOf("mediator");
      if (!mediator) throw new Error("there is no mediator");
      const setting = await makeSetting(superuser, mediator);
      await makeCrowd(superuser, await makeActor("mediator"));
      const pagesOpen = new Map<Role | null, Page>();
      const pageOf = async (role: Role | null) => {
        const page = pagesOpen.get(role) ?? (await openPage(browser, await actorOf(role)));
        pagesOpen.set(role, page);
        return page;
      };
      await use({ setting, actorOf, pageOf });
      await Promise.all([...pagesOpen.values()].map((page) => page.context().close()));
    },
    { scope: "worker" },
  ],
});

for (const { as, what, address, first } of [...pages, ...states]) {
  test(`a visit of ${as ?? "nobody"} to ${what}: one heading, nothing that axe finds, narrow or wide, nothing that scrolls sideways, and no Dutch in English`, async ({
    place: { setting, actorOf, pageOf },
    pageFor,
  }) => {
    const page = first ? await pageFor(await actorOf(as)) : await pageOf(as);
    const visit = async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(address(setting));
      await first?.(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    };
    await test.step("in Dutch, whose words are longest", async () => {
      await inLanguage(page, "nl");
      await visit();
      expect.soft(await faultsByAxe(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 900 });
      expect.soft(await faultsOfLayout(page)).toEqual([]);
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await pixelsTooWide(page), `pixels too wide at ${width}`).toBe(0);
      }
    });
    await test.step("in English", async () => {
      await inLanguage(page, "en");
      await visit();
      expect.soft(await dutchOn(page)).toEqual([]);
      expect.soft(await keysOn(page)).toEqual([]);
    });
  });
}

// That each pair of colours can be read in both schemes is proved over the tokens (app/colours.test.ts); these show that the pages use them.
const coloured = ["the caseload", "a case", "a year's figures", "an attempt with something wrong", "the accounts"];
for (const [what, colorScheme] of coloured.flatMap((one) => [[one, "light"] as const, [one, "dark"] as const])) {
  test(`${what} can be read in ${colorScheme} colours`, async ({ place: { setting, actorOf }, pageFor }) => {
    const visit = [...pages, ...states].find((one) => one.what === what);
    if (!visit) throw new Error(`nobody visits ${what}`);
    const page = await pageFor(await actorOf(visit.as), { colorScheme });
    await page.goto(visit.address(setting));
    await visit.first?.(page);
    expect(await faultsOfColour(page)).toEqual([]);
  });
}

test("axe finds nothing in the menu of a narrow screen", async ({ makeActor, pageFor }) => {
  const page = await pageFor(await makeActor("mediator"), { viewport: { width: 390, height: 900 } });
  await page.goto("/cases");
  await page.getByText("Menu", { exact: true }).click();
  await expect(page.getByRole("link", { name: /^Aanmeldingen/ })).toBeVisible();
  expect(await faultsByAxe(page)).toEqual([]);
});

test("in Dutch a page shows so much Dutch that the visits in English would notice", async ({ makeActor, pageFor }) => {
  const page = await pageFor(await makeActor("mediator"));
  await page.goto("/registrations/new");
  expect((await dutchOn(page)).length).toBeGreaterThan(50);
});

test("every page has a title of its own", async ({ place: { setting, actorOf }, requestFor }) => {
  const titles: string[] = [];
  for (const { as, address } of pages) {
    const html = await (await (await requestFor(await actorOf(as))).get(address(setting))).text();
    titles.push(html.match(/<title>(.*?)<\/title>/)?.[1] ?? "");
  }
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  for (const title of titles) expect(title).toMatch(/^.+ · Herstelportaal$/);
});

test("no page is forgotten: every one in the code is among those that are visited", ({ place: { setting } }) => {
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

async function inLanguage(page: Page, value: "nl" | "en"): Promise<void> {
  const { origin } = new URL(process.env.NEXTAUTH_URL ?? "");
  await page.context().addCookies([{ name: localeCookie, value, url: origin }]);
}
