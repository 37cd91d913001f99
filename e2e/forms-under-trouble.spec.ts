import type { Page } from "@playwright/test";
import { givePassword, makeUser, startSession } from "@/testing/factories";
import { AttemptForm, caseForAttempts, notesOf } from "./attempt-form";
import { expect, test } from "./fixtures";

test("what was typed before the script has loaded is kept and sent", async ({ superuser, makeActor, pageFor }) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  const loadScripts = await holdScripts(page);
  await page.goto(address, { waitUntil: "commit" });
  await form.fill("Snel getypt.");
  loadScripts();
  await form.untilScriptListens();
  await form.expectKept("Snel getypt.");
  await form.send.click();
  await form.expectRecorded();
  expect(await notesOf(superuser, harmed)).toEqual(["Snel getypt."]);
});

test("a form sent before the script has loaded is recorded", async ({ superuser, makeActor, pageFor }) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  const loadScripts = await holdScripts(page);
  await page.goto(address, { waitUntil: "commit" });
  await form.fill("Heel snel verstuurd.");
  await form.send.click({ noWaitAfter: true });
  await form.expectRecorded();
  loadScripts();
  expect(await notesOf(superuser, harmed)).toEqual(["Heel snel verstuurd."]);
});

test("a form works without script: what is wrong comes back with everything typed, and then it is recorded", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const page = await pageFor(mediator, { javaScriptEnabled: false });
  const form = new AttemptForm(page);
  await page.goto(address);
  await form.fill("Zonder script.");
  await form.at.fill("2190-01-02T10:10");
  await form.send.click();
  await expect(form.summary).toContainText("Dit ligt in de toekomst.");
  await expect(page).toHaveTitle(/^Fout: Contactpoging/);
  await expect(form.at).toHaveAccessibleDescription(/Dit ligt in de toekomst/);
  await form.expectKept("Zonder script.");
  await form.at.fill("2021-03-06T10:10");
  await form.send.click();
  await form.expectRecorded();
  expect(await notesOf(superuser, harmed)).toEqual(["Zonder script."]);
});

test("a form sent while offline says so, keeps everything, and is recorded once when sent again", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  await page.goto(address);
  await form.fill("In de trein.");
  await form.untilScriptListens();
  await page.context().setOffline(true);
  await form.send.click();
  await expect(form.summary).toBeFocused();
  await expect(form.summary).toContainText("Het portaal is nu niet te bereiken. Wat u invulde staat er nog.");
  await form.expectKept("In de trein.");
  await page.context().setOffline(false);
  await form.send.click();
  await form.expectRecorded();
  expect(await notesOf(superuser, harmed)).toEqual(["In de trein."]);
});

test("a form of which the answer was lost makes one record when it is sent again", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  await page.goto(address);
  await form.fill("Eén keer.");
  await form.untilScriptListens();
  await loseAnswer(page);
  await form.send.click();
  await expect(form.summary).toContainText("Wat u invulde staat er nog.");
  expect(await notesOf(superuser, harmed)).toEqual(["Eén keer."]);
  await form.send.click();
  await form.expectRecorded();
  expect(await notesOf(superuser, harmed)).toEqual(["Eén keer."]);
});

test("a form that was sent and is sent again with something else says so, and makes a second record when that is meant", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  await page.goto(address);
  await form.fill("De ene.");
  await form.untilScriptListens();
  await loseAnswer(page);
  await form.send.click();
  await expect(form.summary).toContainText("Wat u invulde staat er nog.");
  await form.note.fill("De andere.");
  await form.send.click();
  await expect(form.summary).toContainText("Dit formulier is al eerder verstuurd, met iets anders erin.");
  await form.expectKept("De andere.");
  expect(await notesOf(superuser, harmed)).toEqual(["De ene."]);
  await form.send.click();
  await form.expectRecorded();
  expect(await notesOf(superuser, harmed)).toEqual(["De ene.", "De andere."]);
});

test("whoever was signed out while typing is told, keeps the text, and sends it after signing in beside it", async ({
  superuser,
  pageFor,
}) => {
  const password = "een zin die niemand raadt";
  const user = await makeUser(superuser, "mediator");
  await givePassword(superuser, user, password);
  const mediator = await startSession(superuser, user);
  const { address, harmed } = await caseForAttempts(mediator);
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  await page.goto(address);
  await form.fill("Een lang verhaal.");
  await superuser.query("update auth.sessions set ended_at = now() where user_id = $1", [user.id]);
  await form.send.click();
  await expect(form.summary).toContainText("U bent uitgelogd. Log in een ander tabblad weer in");
  await form.expectKept("Een lang verhaal.");

  const beside = await page.context().newPage();
  await beside.goto("/sign-in");
  await beside.getByLabel("E-mailadres").fill(user.email);
  await beside.getByLabel("Wachtwoord").fill(password);
  await beside.getByRole("button", { name: "Inloggen" }).click();
  await expect(beside.getByRole("heading", { level: 1 })).toHaveText("Mijn zaken");

  await form.send.click();
  await form.expectRecorded();
  expect(await notesOf(superuser, harmed)).toEqual(["Een lang verhaal."]);
});

test("a button beside the form asks before what was typed is lost", async ({ makeActor, pageFor }) => {
  const mediator = await makeActor("mediator");
  const { address } = await caseForAttempts(mediator);
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  await keepNoDraft(page);
  await page.goto(address);
  await form.untilScriptListens();
  await form.fill("Nog niet klaar.");
  expect(await questionAt(page, "dismiss", () => page.getByRole("button", { name: "Uitloggen" }).click())).toBe(
    unsaved,
  );
  await form.expectKept("Nog niet klaar.");
  await expect(page).toHaveURL(address);
  await questionAt(page, "accept", () => page.getByRole("button", { name: "Uitloggen" }).click());
  await expect(page.getByText("U bent uitgelogd.")).toBeVisible();
});

test("the browser's Back asks before what was typed is lost", async ({ makeActor, pageFor }) => {
  const mediator = await makeActor("mediator");
  const { address } = await caseForAttempts(mediator);
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  await keepNoDraft(page);
  await page.goto("/cases");
  await page
    .getByRole("row")
    .getByRole("link", { name: /^Contactpoging/ })
    .click();
  await page.getByRole("link", { name: "Iets anders vastleggen" }).click();
  await expect(page).toHaveURL(address);
  await form.fill("Nog niet klaar.");
  const goBack = () => page.evaluate(() => window.history.back());
  expect(await questionAt(page, "dismiss", goBack)).toBe(unsaved);
  await form.expectKept("Nog niet klaar.");
  await expect(page).toHaveURL(address);
  await form.note.press("End");
  await questionAt(page, "accept", goBack);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Zaak /);
});

const unsaved = "Wat u hebt ingevuld, is nog niet verstuurd. Wilt u toch weg van deze pagina?";

/** No draft of what is typed can be kept, so that it would be lost. */
async function keepNoDraft(page: Page): Promise<void> {
  await page.route("**/api/drafts", (route) => route.abort());
}

/** Answers the question that is asked while something is done, and says what it was. */
async function questionAt(page: Page, answer: "accept" | "dismiss", act: () => Promise<void>): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  page.once("dialog", async (dialog) => {
    await dialog[answer]();
    resolve(dialog.message());
  });
  await act();
  return promise;
}

/** Keeps the portal's scripts back until the answer is called. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await promise;
    await route.continue().catch(() => undefined);
  });
  return resolve;
}

/** Lets the next form arrive at the server, but not the answer in the browser. */
async function loseAnswer(page: Page): Promise<void> {
  await page.route(
    (url) => url.pathname.startsWith("/cases/"),
    async (route) => {
      await route.fetch({ maxRedirects: 0 });
      await route.abort("connectionreset");
    },
    { times: 1 },
  );
}
