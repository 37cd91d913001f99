import { describe, expect, it, test } from "vitest";
import { complaints } from "@/scripts/local/production";

const settings = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://x",
  PORTAL_DATABASE_SECRET: "x",
  NEXTAUTH_SECRET: "x",
  NEXTAUTH_URL: "https://portal.example.org",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "x",
} as const;

test.each(["2025-03-03T10:00+01:00", "now"])(
  "part 5, promise 6: npm start refuses the clock of a test: %s",
  (moment) => {
    expect(complaints({ ...settings, PORTAL_NOW: moment })).toEqual([expect.stringMatching(/^PORTAL_NOW is set/)]);
  },
);

describe("part 4, promise 4: npm start serves nobody in the clear", () => {
  it.each([
    "https://portal.example.org",
    "https://10.0.0.1:8443",
    "http://localhost:3000",
    "http://127.0.0.1:3000",
    "http://[::1]:3000",
  ])("it serves %s", (address) => expect(complaints({ ...settings, NEXTAUTH_URL: address })).toEqual([]));

  it.each(["http://portal.example.org", "http://10.0.0.1:3000", "http://localhost.example.org", "http://0.0.0.0:3000"])(
    "it refuses %s",
    (address) =>
      expect(complaints({ ...settings, NEXTAUTH_URL: address })).toEqual([expect.stringMatching(/must be https/)]),
  );

  it.each(["portal.example.org", "ftp://portal.example.org", "x"])(
    "it refuses what is no address of a website: %s",
    (address) =>
      expect(complaints({ ...settings, NEXTAUTH_URL: address })).toEqual([
        expect.stringMatching(/no address of a website/),
      ]),
  );

  it("it refuses a number of proxies that is none", () => {
    expect(complaints({ ...settings, PORTAL_PROXIES: "one" })).toEqual([expect.stringMatching(/^PORTAL_PROXIES/)]);
    for (const PORTAL_PROXIES of ["", "0", "2"]) expect(complaints({ ...settings, PORTAL_PROXIES })).toEqual([]);
  });
});
