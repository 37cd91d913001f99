import type { APIRequestContext, Page } from "@playwright/test";
import readExcelFile from "read-excel-file/node";
import type { Actor } from "@/core/actor";
import { today } from "@/core/clock";
import type { Region } from "@/core/words/users";
import { closeCase } from "@/lib/closing-reports/close";
import { recordContactAttempt } from "@/lib/contact-attempts/entry";
import { recordDecision } from "@/lib/decisions/entry";
import { recordMediatedContact } from "@/lib/mediated-contacts/entry";
import { register } from "@/lib/registrations/register";
import { csvOf } from "@/lib/statistics/csv";
import { breakdowns, type Definition, indicatorIds, indicators } from "@/lib/statistics/definitions";
import type { ShownFiguresOfYear } from "@/lib/statistics/schema";
import nl from "@/messages/nl";
import { makeCase, registrationValues } from "@/testing/registrations";
import { figureOf, readCsv, readFigures, tableOf } from "./figures";
import { expect, test } from "./fixtures";
import { yearOf } from "./years";

test("page, JSON and CSV of a year say the same, and each number leads to as many cases as it counts", async ({
  makeActor,
  pageFor,
  requestFor,
}) => {
  const year = yearOf.sameFigures;
  const [north, south] = [await makeActor("mediator", ["north"]), await makeActor("mediator", ["south"])];
  await aCase(north, "north", 2, year);
  await aCase(north, "north", 0, year);
  await aCase(south, "south", 1, year);
  const coordinator = await makeActor("coordinator", ["north", "east"]);
  const [page, asked] = [await pageFor(coordinator), await requestFor(coordinator)];

  const { indicators: figures } = await jsonOf(asked, year);
  expect(await readFigures(page, year)).toMatchObject({
    received: figures.registrations_received,
    takenUp: figures.registrations_taken_up,
    closed: figures.cases_closed,
    contact: [figures.contact_rate?.numerator, figures.contact_rate?.denominator],
  });
  expect(figures).toMatchObject({ cases_closed: 3, contact_rate: { numerator: 2, denominator: 3 } });
  await expect(figureOf(page, "Duur van een traject")).toContainText("30 dagen");
  await expect(figureOf(page, "Duur van een traject")).toContainText("mediaan van 3 zaken");
  const linked = page.getByRole("main").getByRole("link", { name: "de zaken van" });
  await expect(linked).toHaveCount(0);
  await expect(page.getByText("Kies uw regio’s")).toBeVisible();

  await page.getByText("Kies welke zaken").click();
  await page.getByRole("combobox", { name: "Regio" }).selectOption({ label: "Mijn regio’s (Noord en Oost)" });
  await page.getByRole("button", { name: "Toon" }).click();
  await expect(page).toHaveURL(new RegExp(`/statistics/${year}\\?region=mine`));
  await expect(page.getByText("in uw eigen regio’s").first()).toBeVisible();
  const mine = await jsonOf(asked, year, "?region=mine");
  expect(mine.indicators).toMatchObject({ cases_closed: 2, contacts_by_form: { conversation: 2 } });

  await openTables(page);
  const addresses = await linked.evaluateAll((links) =>
    links.map((link) => [link.getAttribute("href") ?? "", Number.parseInt(link.textContent ?? "", 10)] as const),
  );
  expect(addresses.length).toBeGreaterThan(25);
  // A list is what the server says: bringing a script to each of dozens would take most of the time.
  const reader = await pageFor(coordinator, { javaScriptEnabled: false });
  for (const [address, number] of addresses) {
    await reader.goto(address);
    await expect.soft(reader.getByRole("heading", { level: 1 }), address).toHaveText(new RegExp(`: ${number}$`));
    const isOfContacts = address.includes("contacts_by_form");
    await expect.soft(reader.getByRole("rowheader"), address).toHaveCount(isOfContacts ? 1 : number);
  }

  await page.goto(`/statistics/${year}?region=mine`);
  await page
    .getByRole("navigation", { name: "Kies een jaar" })
    .getByRole("link", { name: `${year + 1}` })
    .click();
  await expect(page).toHaveURL(`/statistics/${year + 1}?region=mine`);
});

test("part 4, item 16: the workbook opens, says in words what its figures are, and has the numbers of the CSV as numbers", async ({
  makeActor,
  pageFor,
}) => {
  const year = yearOf.workbook;
  await aCase(await makeActor("mediator", ["north"]), "north", 1, year);
  const page = await pageFor(await makeActor("coordinator", ["north"]));
  await page.goto(`/statistics/${year}`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Cijfers voor Excel" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`cijfers-${year}.xlsx`);
  const [sheet, ...others] = await readExcelFile(await download.path());
  expect([sheet?.sheet, others]).toEqual([`Cijfers ${year}`, []]);
  const rows = sheet?.data ?? [];
  expect(rows[0]?.[0]).toBe(`Cijfers ${year}`);
  const head = rows.findIndex((row) => row[0] === "Cijfer");
  const numbers = rows.slice(head + 1).map((row) => row[3]);
  expect(numbers).toEqual([...(await readCsv(page, year)).values()]);
  expect(rows.slice(head + 1).map((row) => row[0])).toContain(nl.indicators.contact_rate.label);
});

test("every indicator stands once on the page, with its definition, its file and a table of every code", async ({
  makeActor,
  pageFor,
}) => {
  const year = yearOf.everyIndicator;
  await aCase(await makeActor("mediator", ["north"]), "north", 1, year);
  const page = await pageFor(await makeActor("coordinator", ["north"]));
  await page.goto(`/statistics/${year}`);
  const names = await page.getByRole("figure").getByRole("heading", { level: 3 }).allInnerTexts();
  for (const id of indicatorIds) {
    const { label } = nl.indicators[id];
    const figure = figureOf(page, label);
    await expect.soft(figure, label).toHaveCount(1);
    expect.soft(names, label).toContain(label);
    await figure.getByText("Definitie").click();
    await expect.soft(figure, label).toContainText(nl.indicators[id].definition.split("{year}")[0] ?? "");
    const file = figure.getByRole("link", { name: "CSV" });
    await expect.soft(file, label).toHaveAttribute("href", `/api/statistics/${year}/csv?indicator=${id}`);
    const definition: Definition = indicators[id];
    if (!("by" in definition) || !definition.by) continue;
    const rows = (await tableOf(page, label)).getByRole("rowheader");
    await expect.soft(rows, label).toHaveCount(breakdowns[definition.by].length);
    await expect.soft(figure.getByRole("img"), label).toBeVisible();
  }
});

test("filters combine in one form that works without script, the page says what it shows, and that counts are rounded where they are", async ({
  makeActor,
  pageFor,
}) => {
  const year = yearOf.filters;
  const mediator = await makeActor("mediator", ["north"]);
  // Of six cases no change leaves nothing.
  for (let made = 0; made < 6; made += 1) await aCase(mediator, "north", 1, year);
  const page = await pageFor(await makeActor("management"), { javaScriptEnabled: false });
  await page.goto(`/statistics/${year}`);
  await page.getByText("Kies welke zaken").click();
  const choose = (list: string, label: string) => page.getByRole("combobox", { name: list }).selectOption({ label });
  await choose("Soort zaak", "Geweld");
  await choose("Wie vroeg", "slachtofferzijde");
  await page.getByRole("button", { name: "Toon" }).click();
  await expect(page).toHaveURL(/category=violence&side=harmed/);
  await expect(
    page.getByText("Dit gaat alleen over aanmeldingen na geweld op initiatief van de slachtofferzijde"),
  ).toBeVisible();
  await expect(page.getByText("Aantallen zijn afgerond ter bescherming").first()).toBeVisible();
  await expect(page.getByText(nl.statistics.withheld).first()).toBeVisible();

  const reader = await pageFor(mediator);
  await reader.goto(`/statistics/${year}?region=north&category=violence&side=harmed`);
  await expect(reader.getByText("Dit gaat alleen over aanmeldingen in regio Noord")).toBeVisible();
  await expect(reader.getByText("Aantallen zijn afgerond")).toHaveCount(0);
  await expect(reader.getByText(nl.statistics.withheld)).toHaveCount(0);
});

test("the current year says up to which day it counts, and a year before the first case says no more than that and leads on", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator", ["north"]);
  await makeCase(mediator, { receivedOn: today(), offenceOn: "" }, today());
  const page = await pageFor(await makeActor("management"));
  await page.goto(`/statistics/${today().slice(0, 4)}`);
  await expect(page.getByText(/^Tot en met vandaag, \d+ /)).toBeVisible();
  await page.goto(`/statistics/${yearOf.nothing}`);
  await expect(page.getByText(`Van ${yearOf.nothing} staan er geen zaken in het portaal.`)).toBeVisible();
  await expect(page.getByText("Geteld uit de zaken")).toHaveCount(0);
  await expect(
    page.getByRole("navigation", { name: "Kies een jaar" }).getByRole("link", { name: today().slice(0, 4) }),
  ).toBeVisible();
});

test("a number leads to its cases, and they to the case and to the registration that waits", async ({
  makeActor,
  pageFor,
}) => {
  const year = yearOf.casesBehind;
  const mediator = await makeActor("mediator", ["north_west"]);
  const { number } = await makeCase(
    mediator,
    { region: "north_west", receivedOn: `${year}-03-02`, offenceOn: "" },
    `${year}-03-05`,
  );
  const page = await pageFor(await makeActor("coordinator", ["north_west"]));
  await page.goto(`/statistics/${year}?region=north_west`);
  await page.getByRole("link", { name: "1 aanmelding (de zaken van Aanmeldingen ontvangen)" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aanmeldingen ontvangen: 1");
  await page.getByRole("link", { name: number }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Zaak ${number}`);

  await register(mediator, registrationValues({ region: "north_west", receivedOn: `${year}-04-05`, offenceOn: "" }));
  await page.goto(`/statistics/${year}/cases?indicator=registrations_received&region=north_west`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aanmeldingen ontvangen: 2");
  await page.getByRole("link", { name: `Aanmelding van 5 april ${year}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Aanmelding van 5 april ${year}`);
});

test("the CSV is what the JSON says, as a file to save, and a mediator's page has no links to cases", async ({
  makeActor,
  pageFor,
  requestFor,
}) => {
  const year = yearOf.csv;
  const mediator = await makeActor("mediator", ["north"]);
  await aCase(mediator, "north", 1, year);
  const asked = await requestFor(mediator);
  for (const query of ["", "?region=north"]) {
    const answer = await asked.get(`/api/statistics/${year}/csv${query}`);
    expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
    const name = `cijfers-${year}${query ? "-noord" : ""}.csv`;
    expect(answer.headers()["content-disposition"]).toBe(`attachment; filename="${name}"`);
    expect(await answer.text()).toBe(csvOf(await jsonOf(asked, year, query)));
  }
  const page = await pageFor(mediator);
  await page.goto(`/statistics/${year}?region=north`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Cijfers ${year}`);
  await expect(page.getByRole("link", { name: "de zaken van" })).toHaveCount(0);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Cijfers als CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`cijfers-${year}-noord.csv`);
});

/** Opens every table under a figure. */
async function openTables(page: Page): Promise<void> {
  for (const summary of await page.getByRole("figure").getByText("Tabel").all()) await summary.click();
}

async function jsonOf(asked: APIRequestContext, year: number, query = ""): Promise<ShownFiguresOfYear> {
  const answer = await asked.get(`/api/statistics/${year}${query}`);
  expect(answer.status()).toBe(200);
  return answer.json();
}

/** A case of a region, taken up on 5 March and closed thirty days later, with so many conversations in it. */
async function aCase(mediator: Actor, region: Region, conversations: number, year: number): Promise<void> {
  const made = await makeCase(mediator, { region, receivedOn: `${year}-03-02`, offenceOn: "" }, `${year}-03-05`);
  const { number } = made;
  const key = () => crypto.randomUUID();
  for (const partyId of [made.harmed, made.responsible]) {
    await recordDecision(mediator, { key: key(), number, partyId, decision: "agreed", decidedOn: `${year}-03-06` });
  }
  const how = { channel: "letter", direction: "outgoing", result: "sent", note: "" };
  await recordContactAttempt(mediator, {
    key: key(),
    number,
    partyId: made.harmed,
    at: `${year}-03-08T10:00`,
    ...how,
  });
  for (let count = 0; count < conversations; count += 1) {
    await recordMediatedContact(mediator, { key: key(), number, heldOn: `${year}-03-20`, form: "conversation" });
  }
  const reason = conversations > 0 ? "contact_completed" : "other";
  const report = { closedOn: `${year}-04-04`, reason, recovery: "partial", summary: "Klaar." };
  await closeCase(mediator, { key: key(), number, ...report });
}
