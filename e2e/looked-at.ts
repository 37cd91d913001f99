import { closePools } from "@/db/client";
import { withClient } from "@/db/postgres/session";
import { enterDatabase, type TestDatabase } from "@/testing/cluster";
import { test as base, expect } from "./fixtures";

export { expect };

/** What e2e/server.ts tells of the portal that is only looked at. */
export type LookedAt = { database: TestDatabase; address: string };

/**
 * For specs that look at page after page and change nothing: the other portal, in which no spec works, so that its lists are as
 * long as these specs make them, whatever ran before.
 */
export const test = base.extend({
  superuser: [
    async ({ browserName: _ }, use) => {
      const { database, address }: LookedAt = JSON.parse(process.env.PORTAL_TEST_LOOKED_AT ?? "");
      enterDatabase(database);
      process.env.NEXTAUTH_URL = address;
      await withClient(database.superuserUrl, use);
      await closePools();
    },
    { scope: "worker" },
  ],
  // The configuration read the address before this worker went to the other portal.
  baseURL: async ({ superuser: _ }, use) => use(process.env.NEXTAUTH_URL),
});
