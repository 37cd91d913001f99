import type { Actor } from "@/core/actor";
import type { Region } from "@/core/words/users";
import { closeCase } from "@/lib/closing-reports/close";
import { recordContactAttempt } from "@/lib/contact-attempts/entry";
import { makeCase } from "@/testing/registrations";
import { expect, test } from "./fixtures";

test("a mediator sees their own cases and nobody else's, and as many as the list says", async ({
  makeActor,
  pageFor,
}) => {
  const [mediator, colleague] = [await makeActor("mediator"), await makeActor("mediator")];
  const own = [await makeCase(mediator), await makeCase(mediator)];
  const other = await makeCase(colleague);
  const page = await pageFor(mediator);
  await page.goto("/cases");
  await expect(page.getByRole("rowheader")).toHaveCount(2);
  for (const { number } of own) await expect(page.getByRole("link", { name: number, exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: other.number, exact: true })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Mijn zaken 2" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Lopend 2" })).toBeVisible();
  await expect(page.getByText("2 lopende zaken.")).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Bemiddelaar" })).toHaveCount(0);
});

test("a coordinator sees the cases of their regions with the name of each mediator, and no other region's", async ({
  makeActor,
  pageFor,
}) => {
  const mediators = await Promise.all([
    makeActor("mediator", ["east"]),
    makeActor("mediator", ["south_west"]),
    makeActor("mediator", ["south"]),
  ]);
  const cases = await Promise.all([
    caseIn("east", mediators[0]),
    caseIn("south_west", mediators[1]),
    caseIn("south", mediators[2]),
  ]);
  const page = await pageFor(await makeActor("coordinator", ["east", "south_west"]));
  for (const [index, seen] of [true, true, false].entries()) {
    await page.goto(`/cases?mediator=${mediators[index]?.id}`);
    const row = page.getByRole("row", { name: cases[index]?.number });
    if (seen) await expect(row).toContainText(mediators[index]?.name ?? "");
    else await expect(page.getByText("Er past geen zaak bij deze keuze.")).toBeVisible();
  }
});

test("what waits longest stands on top, a letter that nobody answered changes nothing, and hearing of somebody makes a case wait anew (part 5, promise 4)", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const [first, second, third] = [
    await makeCase(mediator, {}, "2021-03-10"),
    await makeCase(mediator, {}, "2021-03-08"),
    await makeCase(mediator, {}, "2021-03-09"),
  ];
  const page = await pageFor(mediator);
  const numbers = page.getByRole("rowheader").getByRole("link");
  await page.goto("/cases");
  await expect(numbers).toHaveText([second.number, third.number, first.number]);
  await recordContactAttempt(mediator, attempt(second, "2021-03-19T10:10"));
  await page.reload();
  await expect(numbers).toHaveText([second.number, third.number, first.number]);
  await expect(page.getByRole("row", { name: second.number })).toContainText("Eén kant benaderd");
  await recordContactAttempt(mediator, { ...attempt(second, "2021-03-20T10:10"), channel: "phone", result: "reached" });
  await page.reload();
  await expect(numbers).toHaveText([third.number, first.number, second.number]);
});

test("a choice of status, kind and mediator stands in the address, and a reload or another person's tab shows the same", async ({
  makeActor,
  pageFor,
}) => {
  const [mediator, colleague] = [await makeActor("mediator"), await makeActor("mediator")];
  const wanted = await makeCase(mediator, { offenceCategory: "traffic" });
  await closeCase(mediator, report(wanted.number));
  const closed = await makeCase(mediator);
  await closeCase(mediator, report(closed.number));
  await makeCase(mediator, { offenceCategory: "traffic" });
  const others = await makeCase(colleague, { offenceCategory: "traffic" });
  await closeCase(colleague, report(others.number));

  const page = await pageFor(await makeActor("coordinator"));
  await page.goto("/cases");
  await page.getByRole("link", { name: /^Gesloten/ }).click();
  await expect(page).toHaveURL(/status=closed/);
  await page.getByRole("combobox", { name: "Soort zaak" }).selectOption("Verkeer");
  await page.getByRole("combobox", { name: "Bemiddelaar" }).selectOption(mediator.name);
  await page.getByRole("button", { name: "Toon" }).click();
  await expect(page).toHaveURL(new RegExp(`status=closed.*category=traffic.*mediator=${mediator.id}`));
  const shared = await pageFor(await makeActor("coordinator"));
  await shared.goto(page.url());
  await page.reload();
  for (const each of [page, shared]) {
    await expect(each.getByRole("rowheader").getByRole("link")).toHaveText([wanted.number]);
    await expect(each.getByRole("link", { name: "Gesloten 1" })).toBeVisible();
    await expect(each.getByRole("link", { name: "Lopend 1" })).toBeVisible();
    await expect(each.getByText("1–1 van 1")).toBeVisible();
  }
  await page.getByRole("link", { name: "Lopend 1" }).click();
  await expect(page).not.toHaveURL(/status/);
  await expect(page.getByRole("combobox", { name: "Soort zaak" })).toHaveValue("traffic");
  await page.getByRole("link", { name: "Alles tonen" }).click();
  await expect(page).toHaveURL("/cases");
});

test("of 26 cases a page shows 25, the next one the last, and every count says 26", async ({ makeActor, pageFor }) => {
  const mediator = await makeActor("mediator");
  const numbers: string[] = [];
  for (let count = 0; count < 26; count += 1) numbers.push((await makeCase(mediator)).number);
  const page = await pageFor(mediator);
  await page.goto("/cases");
  const shown = page.getByRole("rowheader").getByRole("link");
  await expect(shown).toHaveCount(25);
  const onFirst = await shown.allInnerTexts();
  await expect(page.getByText("1–25 van 26")).toBeVisible();
  await expect(page.getByRole("link", { name: "Mijn zaken 26" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Lopend 26" })).toBeVisible();
  await expect(page.getByText("26 lopende zaken.")).toBeVisible();
  await page.getByRole("link", { name: "Volgende" }).click();
  await expect(page).toHaveURL("/cases?page=2");
  await expect(page.getByText("26–26 van 26")).toBeVisible();
  await expect(shown).toHaveCount(1);
  expect([...onFirst, ...(await shown.allInnerTexts())].sort()).toEqual(numbers.sort());
  await page.getByRole("link", { name: "Vorige" }).click();
  await expect(shown).toHaveCount(25);
});

test("a page past the last one is the last one", async ({ makeActor, pageFor }) => {
  const mediator = await makeActor("mediator");
  const { number } = await makeCase(mediator, { offenceCategory: "traffic" });
  const page = await pageFor(mediator);
  await page.goto("/cases?category=traffic&page=7");
  await expect(page).toHaveURL("/cases?category=traffic");
  await expect(page.getByRole("link", { name: number, exact: true })).toBeVisible();
});

test("a case is found by its number and by part of a name, and the counts follow", async ({ makeActor, pageFor }) => {
  const mediator = await makeActor("mediator");
  const [one, other] = [await makeCase(mediator), await makeCase(mediator)];
  const page = await pageFor(mediator);
  await page.goto("/cases");
  const search = page.getByLabel("Zaaknummer of naam");
  for (const typed of [one.number, "nna de vr", "100%"]) {
    await search.fill(typed);
    await page.getByRole("button", { name: "Toon" }).click();
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(typed).replaceAll("%20", "\\+")}`));
    const expected = { [one.number]: [one.number], "100%": [] }[typed] ?? [one.number, other.number];
    await expect(page.getByRole("rowheader").getByRole("link")).toHaveText(expected);
    await expect(page.getByRole("link", { name: `Lopend ${expected.length}` })).toBeVisible();
    await expect(search).toHaveValue(typed);
  }
  await page.getByRole("link", { name: "Alles tonen" }).click();
  await expect(page).toHaveURL("/cases");
});

test("the title and the words under it fit the tab", async ({ makeActor, pageFor }) => {
  const mediator = await makeActor("mediator");
  const { number } = await makeCase(mediator);
  await makeCase(mediator);
  await closeCase(mediator, report(number));
  const page = await pageFor(mediator);
  const main = page.getByRole("main");
  await page.goto("/cases?status=closed");
  await expect(main.getByText("Eén gesloten zaak.")).toBeVisible();
  await page.goto("/cases?status=not_approached");
  await expect(main.getByText("Eén zaak met stand: Nog niet benaderd.")).toBeVisible();
  const other = await pageFor(await makeActor("coordinator"));
  await other.goto("/cases");
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Zaken");
  await expect(other).toHaveTitle("Zaken · Herstelportaal");
});

test("one click leads from the caseload to the panel of an attempt with whose turn it is, one to another's, and one to the form for what it does not do", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { number } = await makeCase(mediator);
  const page = await pageFor(mediator);
  await page.goto("/cases");
  await page
    .getByRole("row", { name: number })
    .getByRole("link", { name: /^Contactpoging/ })
    .click();
  await expect(page.getByRole("region", { name: "Contact met Hanna de Vries" })).toBeFocused();
  await page.getByRole("link", { name: "Rob Postma", exact: true }).click();
  await expect(page.getByRole("region", { name: "Contact met Rob Postma" })).toBeFocused();
  await page.getByRole("link", { name: "Iets anders vastleggen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Contactpoging met Rob Postma");
  await expect(page.getByLabel("Wanneer")).toHaveValue(/^\d{2}-\d{2}-\d{4}$/);
  await expect(page.getByLabel("Tijd")).toHaveValue(/^\d{2}:\d{2}$/);
  await expect(page.getByRole("button", { name: "Vastleggen" })).toBeVisible();
});

function caseIn(region: Region, mediator: Actor) {
  return makeCase(mediator, { region });
}

function attempt({ number, harmed: partyId }: { number: string; harmed: string }, at: string) {
  const how = { channel: "letter", direction: "outgoing", result: "sent", note: "" };
  return { key: crypto.randomUUID(), number, partyId, at, ...how };
}

function report(number: string) {
  const ending = { closedOn: "2021-04-01", reason: "no_response", recovery: "none", summary: "Geen antwoord." };
  return { key: crypto.randomUUID(), number, ...ending };
}

test("part 4, item 16: on a narrow screen a list is still a table to whoever hears it", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { number } = await makeCase(mediator);
  const page = await pageFor(mediator, { viewport: { width: 390, height: 800 } });
  await page.goto("/cases");
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader", { name: "Volgende stap" })).toHaveCount(1);
  await expect(table.getByRole("rowheader")).toContainText([number]);
  await expect(table.getByRole("row", { name: number }).getByRole("cell")).not.toHaveCount(0);
});
