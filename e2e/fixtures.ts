import { randomInt } from "node:crypto";
import {
  type APIRequestContext,
  type Browser,
  type BrowserContextOptions,
  test as base,
  type Page,
} from "@playwright/test";
import { encode } from "next-auth/jwt";
import type { Client } from "pg";
import type { Actor } from "@/core/actor";
import { byClock } from "@/core/request-clock";
import { clockHeader } from "@/core/request-headers";
import type { Region, Role } from "@/core/words/users";
import { closePools } from "@/db/client";
import { withClient } from "@/db/postgres/session";
import { shiftTo } from "@/testing/clock";
import * as factories from "@/testing/factories";

export { expect } from "@playwright/test";

type WorkerFixtures = {
  /** Looks behind the walls. */
  superuser: Client;
  /** An account of a role with a session of its own: somebody to call verbs as, and to give a page to. */
  makeActor: (role: Role, regions?: Region[]) => Promise<Actor>;
};

type TestFixtures = {
  /** A page of somebody who is signed in, or of nobody, in a browser context of its own. */
  pageFor: (actor: Actor | null, options?: BrowserContextOptions) => Promise<Page>;
  /** A page of somebody who signs in at a moment, such as `2025-03-03T09:00+01:00`: from there its clock goes on, and the portal's for it. */
  pageAt: (moment: string, user: factories.TestUser) => Promise<Page>;
  /** Requests of somebody who is signed in, or of nobody, without a browser. */
  requestFor: (actor: Actor | null) => Promise<APIRequestContext>;
};

/** Signs in through the database, as the sign-in page would, and cleans up after each test. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  superuser: [
    // biome wants no empty pattern, Playwright wants a pattern: the browser's name is there in every worker.
    async ({ browserName: _ }, use) => {
      await withClient(given("PORTAL_TEST_SUPERUSER_URL"), use);
      await closePools();
    },
    { scope: "worker" },
  ],
  makeActor: [
    async ({ superuser }, use) => use((role, regions) => factories.makeActor(superuser, role, regions)),
    { scope: "worker" },
  ],
  pageFor: async ({ browser }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (actor, options) => {
      const page = await openPage(browser, actor, options);
      contexts.push(page.context());
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  pageAt: async ({ superuser, pageFor }, use) => {
    await use(async (moment, user) => {
      const shift = shiftTo(moment);
      const actor = await byClock(shift, () => factories.startSession(superuser, user));
      const page = await pageFor(actor, { extraHTTPHeaders: { [clockHeader]: String(shift) } });
      await page.clock.setSystemTime(moment);
      return page;
    });
  },
  requestFor: async ({ playwright }, use) => {
    const contexts: APIRequestContext[] = [];
    await use(async (actor) => {
      const storageState = await cookiesOf(actor);
      const context = await playwright.request.newContext({
        baseURL: given("NEXTAUTH_URL"),
        extraHTTPHeaders: someNetwork(),
        storageState,
      });
      contexts.push(context);
      return context;
    });
    await Promise.all(contexts.map((context) => context.dispose()));
  },
});

/** A page in a browser context of its own, which stays open until it is closed. */
export async function openPage(browser: Browser, actor: Actor | null, options?: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({
    ...options,
    extraHTTPHeaders: { ...someNetwork(), ...options?.extraHTTPHeaders },
    storageState: await cookiesOf(actor),
  });
  return context.newPage();
}

/** What a proxy says of a browser in a network of its own. */
function someNetwork(): Record<string, string> {
  return { "x-forwarded-for": `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}` };
}

/** The cookie that signing in gives, for the session of an actor; none for nobody. */
async function cookiesOf(actor: Actor | null) {
  if (!actor) return { cookies: [], origins: [] };
  const cookie = {
    name: "herstelportaal.session",
    value: await encode({ token: { sub: actor.token }, secret: given("NEXTAUTH_SECRET") }),
    domain: new URL(given("NEXTAUTH_URL")).hostname,
    path: "/",
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: "Strict" as const,
  };
  return { cookies: [cookie], origins: [] };
}

/** What e2e/server.ts puts into the environment of the workers. */
function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: specs run under playwright.config.ts.`);
  return value;
}
