import { readFileSync } from "node:fs";
import type { Page, Route } from "@playwright/test";
import type { Client } from "pg";
import { AttemptForm, caseForAttempts, notesOf } from "./attempt-form";
import { expect, test } from "./fixtures";

/** Part 4, item 14: who types loses nothing, and misdirects nothing. */

test("part 4, item 14: Enter in a field goes on to the next, and the last goes to the button", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  await page.goto(address);
  await form.untilScriptListens();
  await form.fill("Een.");
  await page.getByRole("radio", { name: "telefoon" }).press("Enter");
  await expect(page.getByRole("radio", { name: "gesproken" })).toBeFocused();
  await form.note.press("End");
  await form.note.press("Enter");
  await form.note.pressSequentially("Twee.");
  await expect(form.note).toHaveValue("Een.\nTwee.");
  await expect(form.summary).toBeHidden();
  expect(await notesOf(superuser, harmed)).toEqual([]);
  await form.send.press("Enter");
  await form.expectRecorded();
  expect(await notesOf(superuser, harmed)).toEqual(["Een.\nTwee."]);
});

test("part 4, item 14: Enter in every field of a registration sends nothing, with and without script", async ({
  makeActor,
  pageFor,
}) => {
  const desk = await makeActor("registration_desk");
  for (const javaScriptEnabled of [true, false]) {
    const page = await pageFor(desk, { javaScriptEnabled });
    let posts = 0;
    page.on("request", (request) => {
      if (request.method() === "POST") posts += 1;
    });
    await page.goto("/registrations/new");
    if (javaScriptEnabled) await new AttemptForm(page).untilScriptListens("Aanmelding vastleggen");
    for (const field of await page.getByRole("textbox").all()) {
      if ((await field.evaluate((element) => element.tagName)) === "INPUT") await field.press("Enter");
    }
    await page.getByRole("checkbox").first().press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nieuwe aanmelding");
    await expect(page.getByRole("region", { name: "Er klopt iets nog niet" })).toBeHidden();
    expect(posts).toBe(0);
  }
});

test("part 4, item 14: Enter still signs in", async ({ pageFor }) => {
  const page = await pageFor(null);
  await page.goto("/sign-in");
  await page.getByLabel("E-mailadres").fill("niemand@example.org");
  await page.getByLabel("Wachtwoord").fill("geen idee van dit wachtwoord");
  await page.getByLabel("Wachtwoord").press("Enter");
  await expect(page.getByRole("region", { name: "Er klopt iets nog niet" })).toContainText("horen niet bij elkaar");
});

test("part 4, item 14: a form that somebody else opened is refused with its text, and goes on as one says", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const [marieke, anouk, colleague] = [
    await makeActor("mediator"),
    await makeActor("coordinator"),
    await makeActor("mediator"),
  ];
  const { address, harmed } = await caseForAttempts(marieke);
  const page = await pageFor(marieke);
  const form = new AttemptForm(page);
  await page.goto(address);
  await form.untilScriptListens();
  await form.fill("Getypt als Marieke.");

  await becomes(page, await pageFor(colleague));
  await form.send.click();
  await expect(form.summary).toContainText("Een ander is nu ingelogd dan wie dit formulier opende");
  await expect(page.getByText(`In deze browser is nu ${colleague.name} ingelogd`)).toBeVisible();
  await expect(page.getByText(`U opende dit formulier als ${marieke.name}.`)).toBeVisible();
  await form.expectKept("Getypt als Marieke.");

  await becomes(page, await pageFor(anouk));
  await page.getByRole("button", { name: "Vastleggen", exact: true }).click();
  await expect(page.getByText(`In deze browser is nu ${anouk.name} ingelogd`)).toBeVisible();
  expect(await notesOf(superuser, harmed)).toEqual([]);

  await page.getByRole("button", { name: `Vastleggen als ${anouk.name}` }).click();
  await form.expectRecorded();
  expect(await recordersOf(superuser, harmed)).toEqual([anouk.id]);
});

test("part 4, item 14: signed in again as who opened the form, one sends it as it is", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const [marieke, anouk] = [await makeActor("mediator"), await makeActor("mediator")];
  const { address, harmed } = await caseForAttempts(marieke);
  const page = await pageFor(marieke);
  const form = new AttemptForm(page);
  await page.goto(address);
  await form.untilScriptListens();
  await form.fill("Van mij.");
  await becomes(page, await pageFor(anouk));
  await form.send.click();
  const way = page.getByRole("link", { name: `Inloggen als ${marieke.name}` });
  const [beside] = await Promise.all([page.context().waitForEvent("page"), way.click()]);
  await expect(beside.getByLabel("Wachtwoord")).toBeVisible();
  await becomes(page, await pageFor(marieke));
  await page.getByRole("button", { name: "Vastleggen", exact: true }).click();
  await form.expectRecorded();
  expect(await recordersOf(superuser, harmed)).toEqual([marieke.id]);
});

test("part 4, item 14: without script too a form that somebody else opened is refused with its text", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const [marieke, anouk, colleague] = [
    await makeActor("mediator"),
    await makeActor("coordinator"),
    await makeActor("mediator"),
  ];
  const { address, harmed } = await caseForAttempts(marieke);
  const page = await pageFor(marieke, { javaScriptEnabled: false });
  const form = new AttemptForm(page);
  await page.goto(address);
  await form.fill("Zonder script, als Marieke.");
  await becomes(page, await pageFor(anouk));
  await form.send.click();
  await expect(page.getByText(`U opende dit formulier als ${marieke.name}.`)).toBeVisible();
  await form.expectKept("Zonder script, als Marieke.");
  await page.getByRole("button", { name: "Vastleggen", exact: true }).click();
  await expect(page.getByText(`U opende dit formulier als ${marieke.name}.`)).toBeVisible();
  expect(await notesOf(superuser, harmed)).toEqual([]);

  await becomes(page, await pageFor(colleague));
  await page.getByRole("button", { name: "Vastleggen", exact: true }).click();
  await expect(page.getByText("Wat u invulde, is niet vastgelegd")).toBeVisible();
  await expect(page.getByText("Zonder script, als Marieke.")).toBeVisible();
  expect(await notesOf(superuser, harmed)).toEqual([]);
});

test("part 4, item 14: without script the text of whoever was signed out is shown, not lost", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const page = await pageFor(mediator, { javaScriptEnabled: false });
  const form = new AttemptForm(page);
  await page.goto(address);
  await form.fill("Bijna klaar.");
  await superuser.query("update auth.sessions set ended_at = now() where user_id = $1", [mediator.id]);
  await form.send.click();
  await expect(page.getByText("Wat u invulde, is niet vastgelegd")).toBeVisible();
  await expect(page.getByText("Bijna klaar.")).toBeVisible();
  expect(await notesOf(superuser, harmed)).toEqual([]);
});

test("part 4, item 14: what an action does not find leaves the text where it is", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const [mediator, other] = [await makeActor("mediator"), await makeActor("mediator")];
  const { address, harmed } = await caseForAttempts(mediator);
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  await page.goto(address);
  await form.untilScriptListens();
  await form.fill("De zaak is net overgedragen.");
  await superuser.query("update registrations set mediator_id = $1 where mediator_id = $2", [other.id, mediator.id]);
  await form.send.click();
  await expect(form.summary).toContainText("Dit is er niet (meer), of niet voor u. Er is niets vastgelegd.");
  await form.expectKept("De zaak is net overgedragen.");
  expect(await notesOf(superuser, harmed)).toEqual([]);
});

test("part 4, item 14: a page from before an update says so, and a fresh form has what was typed", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  await servedByEarlierBuild(page, { scripts: true });
  await page.goto(address);
  await form.untilScriptListens();
  // Whatever is still on its way arrives before the portal is the new one.
  await page.unrouteAll({ behavior: "wait" });
  await form.fill("Van vóór de update.\nTwee regels.");
  await form.send.click();
  await expect(form.summary).toContainText("Het portaal is intussen vernieuwd, en deze pagina is van daarvoor.");
  await form.expectKept("Van vóór de update.\nTwee regels.");
  await page.getByRole("button", { name: "Open het nieuwe formulier met wat u invulde" }).click();
  await expect(form.summary).toContainText("Dit is het nieuwe formulier, met wat u invulde.");
  await form.untilScriptListens();
  await form.expectKept("Van vóór de update.\nTwee regels.");
  expect(await notesOf(superuser, harmed)).toEqual([]);
  await form.send.click();
  await form.expectRecorded();
  expect(await notesOf(superuser, harmed)).toEqual(["Van vóór de update.\nTwee regels."]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, window.name])).toEqual([0, 0, ""]);
});

test("part 4, item 14: without script a page from before an update is answered with the fresh form, filled in", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const page = await pageFor(mediator, { javaScriptEnabled: false });
  const form = new AttemptForm(page);
  await servedByEarlierBuild(page, { scripts: false });
  await page.goto(address);
  await form.fill("Zonder script, van vóór de update.");
  await form.send.click();
  await expect(form.summary).toContainText("Dit is het nieuwe formulier, met wat u invulde.");
  await form.expectKept("Zonder script, van vóór de update.");
  await form.send.click();
  await form.expectRecorded();
  expect(await notesOf(superuser, harmed)).toEqual(["Zonder script, van vóór de update."]);
});

/** In the browser of a page somebody else is signed in from now on. */
async function becomes(page: Page, other: Page): Promise<void> {
  await page.context().addCookies(await other.context().cookies());
}

/** The first page that is asked is as an earlier build would have made it: with that build's name, also in its scripts, and actions that are no more. */
async function servedByEarlierBuild(page: Page, { scripts }: { scripts: boolean }): Promise<void> {
  const build = readFileSync(".next/BUILD_ID", "utf8");
  const answers = async (route: Route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll(build, "earlier")
      .replace(/(&quot;id&quot;:&quot;)[0-9a-f]{42}/g, `$1${"7f".padEnd(42, "0")}`);
    // The names of the scripts do not change here, as they do in an update: nothing of the earlier ones is kept.
    await route.fulfill({ response, body, headers: { ...response.headers(), "cache-control": "no-store" } });
  };
  await page.route((url) => url.pathname.startsWith("/cases/"), answers, { times: 1 });
  if (scripts) await page.route((url) => url.pathname.startsWith("/_next/static/"), answers);
}

async function recordersOf(superuser: Client, partyId: string): Promise<string[]> {
  const sql = "select recorded_by from contact_attempts where party_id = $1 order by recorded_at";
  return (await superuser.query<{ recorded_by: string }>(sql, [partyId])).rows.map((row) => row.recorded_by);
}
