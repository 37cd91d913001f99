import type { Locator, Page } from "@playwright/test";
import type { Actor } from "@/core/actor";
import { clockHeader } from "@/core/request-headers";
import { shiftTo } from "@/testing/clock";
import { makeCase, partyValues } from "@/testing/registrations";
import { notesOf } from "./attempt-form";
import { expect, test } from "./fixtures";

/** A case of which the harmed party, who asked, is to be called first. */
const caseToCall = (mediator: Actor) =>
  makeCase(mediator, {
    parties: [
      partyValues("harmed", true, {
        ...{ phone: "06 12345678", messagePermission: "not_allowed", instructions: "Bel na 18.00 uur." },
      }),
      partyValues("responsible", false, { city: "Assen" }),
    ],
  });

const rowOf = (page: Page, number: string) => page.getByRole("row", { name: number });
const toPanel = (page: Page, number: string) =>
  page.getByRole("link", { name: `Contactpoging in zaak ${number}`, exact: true });
const panel = (page: Page, name = "Hanna de Vries") => page.getByRole("region", { name: `Contact met ${name}` });

test("part 6, promise 5: a call that nobody answers takes three actions from the row and back on it, what may be said stands above the number, and it can be undone", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  await makeCase(mediator, {}, "2021-03-04");
  const { number, harmed } = await caseToCall(mediator);
  const page = await pageFor(mediator, { viewport: { width: 360, height: 740 } });
  let actions = 0;
  const act = (target: Locator) => {
    actions += 1;
    return target.click();
  };
  await page.goto(`/cases?category=violence`);
  await act(toPanel(page, number));
  await expect(panel(page)).toBeFocused();
  await expect(panel(page)).toBeInViewport();
  const call = panel(page).getByRole("link", { name: /06 12345678/ });
  await expect(call).toHaveAttribute("href", "tel:+31612345678");
  const told = await panel(page).innerText();
  expect(told.indexOf("Bel na 18.00 uur.")).toBeGreaterThan(0);
  expect(told.indexOf("Bel na 18.00 uur.")).toBeLessThan(told.indexOf("06 12345678"));
  await expect(panel(page).getByRole("button", { name: /^Bericht achtergelaten/ })).toContainText("mag hier niet");
  await act(call);
  await act(panel(page).getByRole("button", { name: "Niet bereikt" }));
  await expect(page.getByText(`Vastgelegd in zaak ${number}.`)).toBeVisible();
  await expect(page).toHaveURL(/\/cases\?category=violence&/);
  await expect(toPanel(page, number)).toBeFocused();
  await expect(rowOf(page, number)).toContainText("telefoon, niet bereikt");
  expect(await notesOf(superuser, harmed)).toEqual([null]);
  console.info(`from the row and back on it: ${actions} actions`);
  expect(actions).toBe(3);

  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByText("Dat is ongedaan gemaakt.")).toBeVisible();
  await expect(toPanel(page, number)).toBeFocused();
  await expect(rowOf(page, number)).toContainText("Nog geen contactpoging");
  await rowOf(page, number).getByRole("link", { name: number, exact: true }).click();
  await page.getByRole("link", { name: "Hanna de Vries benaderen" }).click();
  await expect(page.getByText("Er is nog niet geprobeerd Hanna de Vries te bereiken.")).toBeVisible();
  await expect(page.getByText("Telefoon aan Hanna de Vries")).toHaveCount(0);
});

test("part 6, promise 5: ten calls by keyboard alone take few keys each, from row to row", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const made = [];
  for (let count = 0; count < 10; count += 1) made.push(await caseToCall(mediator));
  const page = await pageFor(mediator);
  await page.goto("/cases");
  const numbers = await page.getByRole("rowheader").getByRole("link").allInnerTexts();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const tabTo = async (target: Locator) => {
    await expect(target).toBeVisible();
    while (!(await target.evaluate((element) => element === document.activeElement))) await press("Tab");
  };
  await toPanel(page, numbers[0] ?? "").focus();
  const began = Date.now();
  for (const number of numbers) {
    await tabTo(toPanel(page, number));
    await press("Enter");
    await expect(panel(page)).toBeFocused();
    await tabTo(panel(page).getByRole("button", { name: "Niet bereikt" }));
    await press("Enter");
    await expect(page.getByText(`Vastgelegd in zaak ${number}.`)).toBeVisible();
    await expect(toPanel(page, number)).toBeFocused();
  }
  const seconds = Math.round((Date.now() - began) / 1_000);
  console.info(`ten calls by keyboard: ${keys} keys, ${seconds} s`);
  // Two keys a second leave more than two of three minutes to hear it ring.
  expect(keys).toBeLessThanOrEqual(80);
  const sql =
    "select count(*)::int from contact_attempts where party_id = any ($1) and result = 'no_answer' and counts";
  expect((await superuser.query(sql, [made.map(({ harmed }) => harmed)])).rows).toEqual([{ count: 10 }]);
});

test("part 6, promise 5: the same attempt from two tabs is asked about with the earlier one beside it, and is another one where it is pressed again", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { number, harmed } = await caseToCall(mediator);
  const [one, other] = [await pageFor(mediator), await pageFor(mediator)];
  for (const page of [one, other]) {
    await page.goto(`/cases/${number}`);
    await page.getByRole("link", { name: "Hanna de Vries benaderen" }).click();
  }
  await panel(one).getByRole("button", { name: "Niet bereikt" }).dblclick();
  await expect(one.getByText("De contactpoging is vastgelegd.")).toBeVisible();
  const spoken = panel(other).getByRole("button", { name: "Gesproken" });
  await other.getByText("Notitie, tijd of manier").click();
  await other.getByLabel("Notitie").fill("Zij belt terug.");
  await spoken.click();
  const summary = other.getByRole("region", { name: "Er klopt iets nog niet" });
  await expect(summary).toContainText("Er staat al zo'n poging");
  await expect(panel(other).getByRole("list").first()).toContainText("telefoon, niet bereikt");
  await expect(other.getByLabel("Notitie")).toHaveValue("Zij belt terug.");
  expect(await notesOf(superuser, harmed)).toEqual([null]);
  await spoken.click();
  await expect(other.getByText("De contactpoging is vastgelegd.")).toBeVisible();
  expect(await notesOf(superuser, harmed)).toEqual([null, "Zij belt terug."]);
});

test("part 6, promise 5: without script a press records with what was opened, for whoever is chosen, and after ten minutes nothing is undone", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { number, responsible } = await caseToCall(mediator);
  const by = (moment: string) => ({ [clockHeader]: String(shiftTo(moment)) });
  const page = await pageFor(mediator, { javaScriptEnabled: false });
  await page.setExtraHTTPHeaders(by("2025-03-03T10:01+01:00"));
  await page.goto(`/cases/${number}`);
  await page.getByRole("link", { name: "Hanna de Vries benaderen" }).click();
  await panel(page)
    .getByRole("link", { name: /Rob Postma/ })
    .click();
  const rob = panel(page, "Rob Postma");
  await expect(rob.getByRole("button", { name: "Verkeerd nummer" })).toHaveCount(0);
  await rob.getByText("Notitie, tijd of manier").click();
  await rob.getByLabel("Notitie").fill("Met de folder erbij.");
  await rob.getByLabel("Wanneer").fill("2 maart");
  await rob.getByRole("button", { name: "Brief verstuurd" }).click();
  await expect(page.getByRole("region", { name: "Er klopt iets nog niet" })).toContainText("Vul dit in.");
  await expect(page.getByLabel("Notitie")).toHaveValue("Met de folder erbij.");
  await page.getByLabel("Wanneer").fill("");
  await page.getByRole("button", { name: "Brief verstuurd" }).click();
  await expect(page.getByText("De contactpoging is vastgelegd.")).toBeVisible();
  const { rows } = await superuser.query("select channel, result, note, at from contact_attempts where party_id = $1", [
    responsible,
  ]);
  expect(rows).toMatchObject([{ channel: "letter", result: "sent", note: "Met de folder erbij." }]);
  expect(rows[0].at.toISOString()).toMatch(/^2025-03-03T09:0/);
  await page.setExtraHTTPHeaders(by("2025-03-03T10:15+01:00"));
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByRole("alert")).toContainText("Ongedaan maken kan tien minuten lang");
  await page.reload();
  await expect(page.getByRole("link", { name: /Brief aan Rob Postma/ })).toHaveCount(1);
});
