import { defineConfig, devices } from "@playwright/test";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/server.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A slow machine must not look like a fault: `npm test` says what is slow when the whole run takes long.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  globalTimeout: 3_600_000,
  forbidOnly: true,
  reporter: "list",
  use: {
    // Set by e2e/server.ts before the workers, which read this file again, begin.
    baseURL: process.env.NEXTAUTH_URL,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    // What is not there to be pressed is a fault, and found out before the whole test is given up.
    actionTimeout: 60_000,
    trace: "off",
    screenshot: "off",
    video: "off",
  },
  projects: [
    {
      name: "chromium",
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: {
          executablePath: process.env.PORTAL_CHROMIUM || "/usr/bin/chromium-headless-shell",
          args: quiet,
        },
      },
    },
  ],
});
