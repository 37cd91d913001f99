import { globSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { routes } from "@/core/routes";
import { entryKinds } from "@/core/words/entries";
import { type Side, sides } from "@/core/words/parties";
import { connectionUrls } from "@/db/connection-urls";
import { secrets, webEnvironment } from "@/scripts/local/environment";
import { firstFree } from "@/scripts/local/port";
import { serveWeb } from "@/scripts/local/web-server";
import { isOfParty, type MadeCase } from "@/testing/entries";
import { sharedOrOwnCluster } from "@/testing/shared-cluster";
import { makeFullCase, plantTokens, type Token, written } from "@/testing/tokens";
import { expect, test } from "./fixtures";
import { close, printed } from "./paper";

/** What the portal makes for one side alone, by its file in `app`: its address. */
const forOneSide: Record<string, (number: string, partyId: string) => string> = {
  "app/(portal)/cases/[number]/parties/[partyId]/page.tsx": routes.party,
  "app/(portal)/cases/[number]/parties/[partyId]/print/page.tsx": routes.printOfOneSide,
  "app/(portal)/cases/[number]/parties/[partyId]/sheet/route.ts": (number, partyId) =>
    routes.visitSheet(number, partyId),
};

/** All other files that the portal gives, and for whom: nothing of them goes to a party. */
const forOthers: Record<string, string> = {
  "app/(portal)/registered/[of]/parties/[partyId]/page.tsx":
    "a form for whoever works on the case (e2e/compartments.spec.ts)",
  "app/(portal)/registered/[of]/parties/new/page.tsx": "a form for whoever works on the case, of nobody yet",
  "app/(portal)/statistics/[year]/factsheet/route.ts": "figures, for whoever may see them",
  "app/(portal)/statistics/route.ts": "leads to a year",
  "app/api/calendar.ics/route.ts":
    "a mediator's own week: place and number alone (lib/cases/one-side.database.test.ts)",
  "app/api/auth/[...nextauth]/route.ts": "signing in",
  "app/api/drafts/route.ts": "what somebody types, back to them alone",
  "app/api/health/route.ts": "whether the portal lives",
  "app/api/statistics/[year]/csv/route.ts": "figures",
  "app/api/statistics/[year]/route.ts": "figures",
  "app/api/statistics/[year]/xlsx/route.ts": "figures",
  "app/sign-out/route.ts": "signing out",
};

test("part 6, promise 13: whatever the portal gives as a file or makes for a party stands here, with for whom it is", () => {
  const found = globSync(["app/**/route.ts", "app/**/parties/**/{page.tsx,route.ts}"]);
  expect([...new Set(found)].toSorted()).toEqual([...Object.keys(forOneSide), ...Object.keys(forOthers)].toSorted());
});

test("part 6, promise 13: with a mark in every text of a case, what is made for a side has no mark of the other or of both, in its words, its name or its address", async ({
  superuser,
  makeActor,
  pageFor,
  requestFor,
}) => {
  const mediator = await makeActor("mediator");
  const made = await makeFullCase(mediator, await makeActor("coordinator"));
  const tokens = await plantTokens(superuser, made);
  // Who is around somebody, and where they are, is said as long as it is so.
  await superuser.query("begin");
  await superuser.query("set local session_replication_role = replica");
  for (const table of ["stays", "people_around"])
    await superuser.query(`update ${table} set from_on = null, until_on = null where registration_id = $1`, [
      made.registrationId,
    ]);
  await superuser.query("commit");
  const [asked, page] = [await requestFor(mediator), await pageFor(mediator)];
  const own = (side: Side, ...tables: string[]) =>
    tokens.filter(
      ({ owner, table, column }) => owner === side && tables.includes(table) && !/hash$|^ref$/.test(column),
    );
  for (const side of sides) {
    for (const addressOf of Object.values(forOneSide)) {
      const address = addressOf(made.number, made[side]);
      const { text, file } = await answerTo(asked, address);
      expect([address, marksNotOf(side, tokens, text + file + address)]).toEqual([address, []]);
      expect(text).not.toContain(otherParty(made, side));
      // Its own name stands there, and nobody's in what the file is called.
      expect(text).toContain(written({ owner: side, table: "parties", column: "family_name" }));
      expect(tokens.filter((token) => file.includes(written(token)))).toEqual([]);
    }
    // How to reach them is on the sheet whole, whatever columns there are, and all that was said on the print.
    const said = (token: Token) => token.column !== "phone";
    const sheet = (await answerTo(asked, routes.visitSheet(made.number, made[side]))).text;
    const known = own(side, "parties", "contact_details", "stays", "people_around");
    const reach = known.filter((token) => said(token) && token.column !== "note");
    expect(reach.map(written).filter((mark) => !sheet.includes(mark))).toEqual([]);
    await page.goto(routes.printOfOneSide(made.number, made[side]));
    const paper = await printed(page);
    const told = own(side, "parties", "contact_details", ...entryKinds.filter((kind) => kind !== "warnings")).filter(
      said,
    );
    expect(told.map(written).filter((mark) => !paper.text.includes(mark))).toEqual([]);
    expect(marksNotOf(side, tokens, paper.text)).toEqual([]);
    expect(paper.text).toContain(close("Alleen de kant van"));
  }
  for (const address of [routes.case(made.number), routes.case(made.number, { side: "harmed" })]) {
    await page.goto(address);
    expect((await printed(page)).text).toContain(close("Beide kanten: niet meegeven."));
    await expect(page.getByText("Beide kanten: niet meegeven.")).toBeHidden();
  }
});

test("part 6, promise 13: no mark of anybody stands in a title, an address, what a browser keeps, the audit trail or what the server writes", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const made = await makeFullCase(mediator, await makeActor("coordinator"));
  const tokens = await plantTokens(superuser, made);
  const marks = (text: string) => tokens.map(written).filter((mark) => text.includes(mark));
  const portal = await loggingPortal();
  try {
    const page = await pageFor(mediator);
    const { number, harmed, responsible } = made;
    const addresses = [
      ...[routes.case(number), routes.case(number, { party: harmed }), routes.cases, routes.week("2021-03-22")],
      ...[routes.drafts, routes.closing(number), routes.workingNotes(number)],
      ...[harmed, responsible].flatMap((party) => [routes.party(number, party), routes.printOfOneSide(number, party)]),
      ...entryKinds.map((kind) => routes.newEntry(number, kind, isOfParty(kind) ? harmed : undefined)),
    ];
    for (const address of addresses) {
      expect((await page.goto(portal.address + address))?.status()).toBe(200);
      await page.waitForLoadState("networkidle");
      const seen = await page.evaluate(() => ({
        title: document.title,
        // A telephone number that is called is no address of the portal.
        addresses: [
          location.href,
          ...[...document.querySelectorAll("[href]:not([href^='tel:'])")].map((one) => one.getAttribute("href")),
        ],
        kept: [{ ...localStorage }, { ...sessionStorage }, document.cookie, window.name],
      }));
      expect([address, marks(JSON.stringify(seen))]).toEqual([address, []]);
    }
    // What goes wrong is written too: a page that is not there, and a form that is refused.
    await page.goto(`${portal.address}${routes.party(number, "x")}`);
    await page.goto(`${portal.address}${routes.newEntry(number, "conversations", harmed)}`);
    await page.getByRole("button", { name: "Vastleggen" }).click();
    await expect(page.getByRole("region", { name: "Er klopt iets nog niet" })).toBeVisible();
  } finally {
    await portal.stop();
  }
  expect(marks(portal.log())).toEqual([]);
  const trail = "select jsonb_agg(to_jsonb(t))::text as trail from audit_entries t where user_id = $1";
  const { rows } = await superuser.query<{ trail: string }>(trail, [mediator.id]);
  expect(rows[0]?.trail).toContain("contact_details.read");
  expect(marks(rows[0]?.trail ?? "")).toEqual([]);
});

function otherParty(made: MadeCase, side: Side): string {
  return side === "harmed" ? made.responsible : made.harmed;
}

function marksNotOf(side: Side, tokens: Token[], text: string): string[] {
  return tokens
    .filter(({ owner }) => owner !== side)
    .map(written)
    .filter((mark) => text.includes(mark));
}

/** What an address answers, as text: of a PDF all words, what it says of itself and its bytes; and what the file is called. */
async function answerTo(asked: APIRequestContext, address: string): Promise<{ text: string; file: string }> {
  const answer = await asked.get(address);
  expect([address, answer.status()]).toEqual([address, 200]);
  const file = answer.headers()["content-disposition"] ?? "";
  if (answer.headers()["content-type"] !== "application/pdf") return { text: await answer.text(), file };
  const body = await answer.body();
  const pdf = await getDocumentProxy(new Uint8Array(body));
  const [{ text }, about] = await Promise.all([extractText(pdf, { mergePages: true }), pdf.getMetadata()]);
  return { text: close(text) + JSON.stringify(about.info) + body.toString("latin1"), file };
}

/** The built portal once more, with the database of all specs, of which all that it writes is kept. */
async function loggingPortal() {
  const { secret } = await sharedOrOwnCluster();
  const keys = await secrets();
  const port = await firstFree(3400);
  const env = webEnvironment(connectionUrls(process.env.PORTAL_TEST_SUPERUSER_URL ?? "", secret), port, keys);
  const lines: string[] = [];
  const server = await serveWeb("start", { ...env, PORTAL_NOW: "now" }, undefined, (text) => lines.push(text));
  return { address: `http://localhost:${port}`, log: () => lines.join(""), stop: () => server.stop() };
}
