import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const databaseTests = "**/*.database.test.ts";
const wholeTests = ["demo/**/*.test.ts", "lib/statistics/protection/attack.test.ts"];
const patience = 300_000;
const apart = ["**/node_modules/**", ".next/**", ".data/**"];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^server-only$/, replacement: pathTo("node_modules/server-only/empty.js") },
      { find: /^@\/lib\/auth\/password-cost$/, replacement: pathTo("testing/password-cost.ts") },
      { find: /^@\//, replacement: pathTo("./") },
    ],
  },
  test: {
    pool: "forks",
    execArgv: ["--import", pathTo("scripts/quick-drizzle.mjs")],
    // Two also on two cores: a test of a database waits for it half of the time.
    maxWorkers: 2,
    // A slow machine must not look like a fault: `npm test` says what is slow when the whole run takes long.
    testTimeout: process.env.FUZZ_RUNS ? 3_600_000 : patience,
    hookTimeout: patience,
    expect: { poll: { timeout: 60_000 } },
    setupFiles: ["testing/fixed-seed.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.ts", "**/*.test.tsx"],
          exclude: [...apart, databaseTests, ...wholeTests],
          // Pure rules leave nothing behind: files that share a process import what they share once.
          isolate: false,
        },
      },
      {
        extends: true,
        // Fifteen thousand planned registrations are looked at, and a year's pages attacked: too long for `npm run verify`.
        test: { name: "whole", include: wholeTests, exclude: [...apart, databaseTests], isolate: false },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: [databaseTests],
          exclude: apart,
          globalSetup: ["testing/global-setup.ts"],
        },
      },
    ],
  },
});
