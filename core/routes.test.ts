import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { isOwnOrigin, ownAddress, routes } from "@/core/routes";

const portal = "https://portal.example";

/** Where a browser goes that is sent to an address by a page of the portal. */
const landing = (address: string) => new URL(address, `${portal}/sign-in?to=x`).origin;

test("part 4, item 2: an address of the portal stays what it is", () => {
  const addresses = [
    "/",
    "/cases",
    "/cases/2025-0001?saved=attempt#top",
    "/statistics/2021?q=%C3%A9n%20twee",
    "/a%2Fb",
  ];
  for (const address of addresses) expect(ownAddress(address)).toBe(address);
});

test("part 4, item 2: what leads to another site leads to the start", () => {
  const elsewhere = [
    "/..//evil.example/x",
    "/.//evil.example",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n\\evil.example",
    "/%2e%2e//evil.example",
    "/a/..//evil.example",
    "/a/%2E%2E/.//evil.example",
    "https://evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    " //evil.example",
    "evil.example",
    "",
    `${portal}/cases`,
  ];
  for (const address of elsewhere) expect([address, ownAddress(address)]).toEqual([address, "/"]);
  for (const other of [undefined, null, 5, ["/cases", "/x"], {}]) expect(ownAddress(other)).toBe("/");
});

test("part 4, item 2: no address whatever leads away from the portal, by whatever it is written", () => {
  const piece = fc.constantFrom(
    ...[
      "/",
      "//",
      "\\",
      ".",
      "..",
      "%2e",
      "%2E%2e",
      "%2f",
      "%5c",
      "\t",
      "\n",
      "\r",
      "\0",
      " ",
      "evil.example",
      "@",
      ":",
    ],
    ...[
      "http:",
      "https://",
      "javascript:",
      "?",
      "#",
      "。",
      "．",
      "／",
      "＼",
      "\u200b",
      "\ud800",
      "\u202e",
      "cases",
      "%ff",
    ],
  );
  const written = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.constantFrom("", "/", "/x/"), written, (start, rest) => {
      const address = ownAddress(start + rest);
      expect(address).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
      expect(landing(address)).toBe(portal);
      // Normalised once is normalised: nothing is left that a browser would still take away.
      expect(ownAddress(address)).toBe(address);
    }),
  );
});

test("part 4, item 4: an origin is ours by the portal's own address, never by the host that was asked", () => {
  vi.stubEnv("NEXTAUTH_URL", `${portal}/`);
  expect(isOwnOrigin(portal)).toBe(true);
  const others = [null, "", "null", "http://portal.example", `${portal}:8443`, `${portal}/`, `${portal}.evil.example`];
  for (const other of others) expect([other, isOwnOrigin(other)]).toEqual([other, false]);
  vi.stubEnv("NEXTAUTH_URL", "");
  for (const other of [null, "", "null", "undefined"]) expect(isOwnOrigin(other)).toBe(false);
  vi.stubEnv("NEXTAUTH_URL", undefined);
  for (const other of [null, "", "null", "undefined"]) expect(isOwnOrigin(other)).toBe(false);
  vi.unstubAllEnvs();
});

test("part 3, promise 7: the address of figures says what is chosen, by the short names of addresses, and nothing else", () => {
  expect(routes.statistics(2020)).toBe("/statistics/2020");
  expect(routes.statistics(2020, { region: undefined, offenceCategory: undefined })).toBe("/statistics/2020");
  expect(routes.statistics(2020, { region: "north", offenceCategory: "sexual", initiatingSide: "both" })).toBe(
    "/statistics/2020?region=north&category=sexual&side=both",
  );
  expect(routes.statisticsData(2020, "json", {})).toBe("/api/statistics/2020");
  expect(routes.statisticsData(2020, "csv", { indicator: "years" })).toBe("/api/statistics/2020/csv?indicator=years");
});

test("part 5, promise 2: the addresses of an entry are made of its kind, with hyphens, and of a party where one is chosen", () => {
  expect(routes.newEntry("2025-0001", "contact_attempts")).toBe("/cases/2025-0001/contact-attempts/new");
  expect(routes.newEntry("2025-0001", "decisions", "p")).toBe("/cases/2025-0001/decisions/new?party=p");
  expect(routes.entry("2025-0001", "mediated_contacts", "c")).toBe("/cases/2025-0001/mediated-contacts/c");
});
