import type { Page } from "@playwright/test";
import type { Client } from "pg";
import type { Actor } from "@/core/actor";
import { makeUser, startSession } from "@/testing/factories";
import { AttemptForm, caseForAttempts, notesOf } from "./attempt-form";
import { expect, test } from "./fixtures";

/** Part 6, promise 1: drafts on the server. Nothing typed is ever lost, and nothing that was sent comes back. */

test("part 6, promise 1: what is typed is kept within 3 s, is there again on another device, and is gone once it was sent", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const { page, form } = await open(await pageFor(mediator), address);
  await expect(page.getByRole("link", { name: "Concepten 0" })).toBeVisible();
  await form.fill("Zij wil");
  await form.note.press("End");
  const sent = page.waitForRequest((request) => request.postData()?.includes("Zij wil nog nadenken.") ?? false);
  await form.note.pressSequentially(" nog nadenken.");
  const typedAt = Date.now();
  await sent;
  // How long the server then takes is the machine's.
  expect(Date.now() - typedAt).toBeLessThan(3_000);
  await expect.poll(() => noteKept(superuser, mediator)).toBe("Zij wil nog nadenken.");
  await expect(kept(page)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Wat u typt, wordt bewaard als concept." })).toHaveCount(1);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, window.name])).toEqual([0, 0, ""]);
  // What is kept can be left without a question: none is answered here.
  await page.getByRole("link", { name: "Concepten 1" }).click();
  await expect(page.getByRole("row", { name: /Contactpoging/ })).toContainText("nog 30 dagen");
  // The router keeps the page of before there was a draft, and shows what is kept all the same.
  await page.goBack();
  await form.expectKept("Zij wil nog nadenken.");
  await page.close();

  const elsewhere = await pageFor(mediator);
  const there = new AttemptForm(elsewhere);
  await elsewhere.goto("/drafts");
  await expect(elsewhere.getByRole("link", { name: "Concepten 1" })).toBeVisible();
  await elsewhere
    .getByRole("row", { name: /Contactpoging/ })
    .getByRole("link", { name: /^Verdergaan/ })
    .click();
  await expect(elsewhere.getByText(/^Dit is uw concept van /)).toBeVisible();
  await there.expectKept("Zij wil nog nadenken.");
  await there.send.click();
  await there.expectRecorded();
  expect(await notesOf(superuser, harmed)).toEqual(["Zij wil nog nadenken."]);
  expect(await noteKept(superuser, mediator)).toBeNull();
  await elsewhere.goto(address);
  await expect(there.note).toHaveValue("");
  await elsewhere.goto("/drafts");
  await expect(elsewhere.getByText("U hebt geen concepten")).toBeVisible();
});

test("part 6, promise 1: the last words go along with a page that is closed, and a save that comes after sending brings nothing back", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const first = await open(await pageFor(mediator), address);
  await first.form.fill("Net op tijd.");
  await first.page.goto("about:blank").catch(() => undefined);
  await expect.poll(() => noteKept(superuser, mediator)).toBe("Net op tijd.");

  const { page, form } = await open(await pageFor(mediator), address);
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  const late = page.waitForRequest("**/api/drafts");
  await page.route("**/api/drafts", async (route) => {
    await held;
    await route.continue();
  });
  await form.note.fill("Onderweg.");
  await late;
  await form.send.click();
  await form.expectRecorded();
  const answered = page.waitForResponse("**/api/drafts");
  letGo();
  expect(await (await answered).json()).toMatchObject({ outcome: "ended" });
  expect(await notesOf(superuser, harmed)).toEqual(["Onderweg."]);
  expect(await noteKept(superuser, mediator)).toBeNull();
});

test("part 6, promise 1: of two tabs at one draft the second sees both texts, chooses, and can read the other still", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { address } = await caseForAttempts(mediator);
  const one = await open(await pageFor(mediator), address);
  const other = await open(await pageFor(mediator), address);
  await one.form.note.fill("In het ene tabblad.");
  await expect(kept(one.page)).toBeVisible();
  await other.form.note.fill("In het andere tabblad.");
  const choice = other.page.getByRole("region", { name: "Dit concept is ergens anders veranderd" });
  await expect(choice.getByRole("region", { name: "Hier" })).toContainText("In het andere tabblad.");
  await expect(choice.getByRole("region", { name: "Daar" })).toContainText("In het ene tabblad.");
  expect(await noteKept(superuser, mediator)).toBe("In het ene tabblad.");
  await choice.getByRole("button", { name: "Verdergaan met wat daar staat" }).click();
  await expect(other.form.note).toHaveValue("In het ene tabblad.");
  await other.page.getByText("De tekst die u niet koos").click();
  await expect(other.page.getByText("In het andere tabblad.")).toBeVisible();
  await other.form.note.fill("Samen verder.");
  await expect.poll(() => noteKept(superuser, mediator)).toBe("Samen verder.");
  // The first one has not seen that.
  await one.form.note.fill("In het ene tabblad, en meer.");
  await one.page.getByRole("button", { name: "Verdergaan met wat hier staat" }).click();
  await expect.poll(() => noteKept(superuser, mediator)).toBe("In het ene tabblad, en meer.");
  await one.page.getByText("De tekst die u niet koos").click();
  await expect(one.page.getByText("Samen verder.")).toBeVisible();
});

test("part 6, promise 1: a save that fails is said and tried again; whoever signs in next on this browser sees nothing of it, and nothing is kept in their name", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const user = await makeUser(superuser, "mediator");
  const mediator = await startSession(superuser, user);
  const coordinator = await makeActor("coordinator");
  const { address } = await caseForAttempts(mediator);
  const { page, form } = await open(await pageFor(mediator), address);
  await page.route("**/api/drafts", (route) => route.abort());
  await form.fill("In de trein.");
  await expect(page.getByRole("status")).toContainText("het portaal is niet te bereiken");
  await page.unrouteAll();
  await expect.poll(() => noteKept(superuser, mediator)).toBe("In de trein.");
  await expect(kept(page)).toBeVisible();

  await superuser.query("update auth.sessions set ended_at = now() where user_id = $1", [user.id]);
  await form.note.fill("Te lang weg geweest.");
  await expect(page.getByRole("status")).toContainText("u bent uitgelogd");
  await becomes(page, await pageFor(await startSession(superuser, user)));
  await expect.poll(() => noteKept(superuser, mediator)).toBe("Te lang weg geweest.");

  await becomes(page, await pageFor(coordinator));
  await form.note.fill("Van de een, in de browser van de ander.");
  await expect(page.getByRole("status")).toContainText("in deze browser is nu een ander ingelogd");
  expect(await noteKept(superuser, coordinator)).toBeNull();
  expect(await noteKept(superuser, mediator)).toBe("Te lang weg geweest.");
  const beside = await page.context().newPage();
  for (const place of [address, "/drafts"]) {
    const answer = await beside.goto(place);
    expect(await answer?.text()).not.toContain("Te lang weg");
  }
  await expect(beside.getByText("U hebt geen concepten")).toBeVisible();
});

test("part 6, promise 1: a draft is discarded by one press, with and without script, and without script it is sent as before", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const { page, form } = await open(await pageFor(mediator), address);
  await form.fill("Een vergissing.");
  await expect(kept(page)).toBeVisible();
  await page.getByRole("button", { name: "Concept weggooien" }).click();
  await expect(form.note).toHaveValue("");
  await expect.poll(() => noteKept(superuser, mediator)).toBeNull();
  await expect(page.getByRole("link", { name: "Concepten 0" })).toBeVisible();
  await form.fill("Toch nog iets.");
  await expect.poll(() => noteKept(superuser, mediator)).toBe("Toch nog iets.");
  await page.close();

  const plain = await pageFor(mediator, { javaScriptEnabled: false });
  const without = new AttemptForm(plain);
  await plain.goto(address);
  await without.expectKept("Toch nog iets.");
  await plain.getByRole("button", { name: "Concept weggooien" }).click();
  await expect(plain.getByText("Het concept is weggegooid.")).toBeVisible();
  expect(await noteKept(superuser, mediator)).toBeNull();

  const elsewhere = await open(await pageFor(mediator), address);
  await elsewhere.form.note.fill("Met script begonnen.");
  await expect(kept(elsewhere.page)).toBeVisible();
  await plain.goto(address);
  await without.fill("Zonder script.");
  await without.send.click();
  await without.expectRecorded();
  expect(await notesOf(superuser, harmed)).toEqual(["Zonder script."]);
  expect(await noteKept(superuser, mediator)).toBeNull();
});

test("part 6, promise 1: a registration with its parties comes back whole; a draft warns a week before it goes, and is gone after 30 days", async ({
  superuser,
  pageAt,
}) => {
  const user = await makeUser(superuser, "registration_desk");
  const page = await pageAt("2025-03-03T09:00+01:00", user);
  await page.goto("/registrations/new");
  await page.getByRole("button", { name: "Nog iemand toevoegen" }).click();
  await page.getByLabel("Achternaam").nth(2).fill("De Wit");
  await page.getByLabel("Wat er gebeurde en wat er gevraagd wordt").fill("Een lange toelichting.");
  await expect(kept(page)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Achternaam").nth(2)).toHaveValue("De Wit");
  await expect(page.getByLabel("Wat er gebeurde en wat er gevraagd wordt")).toHaveValue("Een lange toelichting.");

  const later = await pageAt("2025-03-27T09:00+01:00", user);
  await later.goto("/drafts");
  await expect(later.getByRole("row", { name: /Nieuwe aanmelding/ })).toContainText("nog 7 dagen");
  await later.getByText("Wat erin staat").click();
  await expect(later.getByText("Een lange toelichting.")).toBeVisible();
  await later.getByRole("link", { name: /^Verdergaan/ }).click();
  await expect(later.getByText("Over 7 dagen wordt het weggegooid.")).toBeVisible();
  const gone = await pageAt("2025-04-03T09:00+02:00", user);
  await gone.goto("/drafts");
  await expect(gone.getByText("U hebt geen concepten")).toBeVisible();
  await gone.goto("/registrations/new");
  await expect(gone.getByLabel("Wat er gebeurde en wat er gevraagd wordt")).toHaveValue("");
});

test("part 6, promise 12: working notes are kept apart from the file, for their writer alone, and not on paper", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const coordinator = await makeActor("coordinator");
  const { address } = await caseForAttempts(mediator);
  const [, number] = /cases\/([^/]+)/.exec(address) ?? [];
  const page = await pageFor(mediator);
  await page.goto(`/cases/${number}`);
  await page.getByRole("link", { name: "Werknotities" }).click();
  await expect(page.getByText("Alleen u ziet dit")).toBeVisible();
  await page.getByLabel("Notities").fill("Vraag naar de papegaai.");
  await expect(kept(page)).toBeVisible();
  await page.getByRole("button", { name: "Notities bewaren" }).click();
  await expect(page.getByText("Uw werknotities zijn bewaard.")).toBeVisible();
  await expect(page.getByText("papegaai")).toHaveCount(0);
  await page.getByRole("link", { name: "Werknotities" }).click();
  await expect(page.getByLabel("Notities")).toHaveValue("Vraag naar de papegaai.");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Werknotities worden niet afgedrukt.")).toBeVisible();
  await expect(page.getByLabel("Notities")).toBeHidden();

  const other = await pageFor(coordinator);
  await other.goto(`/cases/${number}`);
  await expect(other.getByRole("heading", { level: 1 })).toContainText(`${number}`);
  await expect(other.getByRole("link", { name: "Werknotities" })).toHaveCount(0);
  expect((await other.goto(`/cases/${number}/notes`))?.status()).toBe(404);
});

test("part 6, promise 1: what is noted beside a button of the panel is kept too", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const [, number] = /cases\/([^/]+)/.exec(address) ?? [];
  const page = await pageFor(mediator);
  await page.goto(`/cases/${number}?party=${harmed}`);
  await page.getByText("Notitie, tijd of manier").click();
  await page.getByLabel("Notitie").fill("Zij belt morgen terug.");
  await expect.poll(() => noteKept(superuser, mediator)).toBe("Zij belt morgen terug.");
  await page.reload();
  await expect(page.getByLabel("Notitie")).toHaveValue("Zij belt morgen terug.");
  await page.getByRole("button", { name: /^Gesproken/ }).click();
  await expect(page.getByText("De contactpoging is vastgelegd.")).toBeVisible();
  expect(await notesOf(superuser, harmed)).toEqual(["Zij belt morgen terug."]);
  expect(await noteKept(superuser, mediator)).toBeNull();
});

const kept = (page: Page) => page.getByText(/^Bewaard als concept om \d\d:\d\d\. Nog niet verstuurd\.$/);

/** Opens the form for an attempt, and waits until its script listens. */
async function open(page: Page, address: string) {
  const form = new AttemptForm(page);
  await page.goto(address);
  await form.untilScriptListens();
  return { page, form };
}

/** In the browser of a page somebody else is signed in from now on. */
async function becomes(page: Page, other: Page): Promise<void> {
  await page.context().addCookies(await other.context().cookies());
}

/** The note in the only draft that somebody has; null where they have none. */
async function noteKept(superuser: Client, { id }: Actor): Promise<string | null> {
  const sql = "select content::json ->> 'note' as note from drafts where user_id = $1 and content is not null";
  return (await superuser.query<{ note: string }>(sql, [id])).rows[0]?.note ?? null;
}
