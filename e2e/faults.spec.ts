import type { Actor } from "@/core/actor";
import { withClient } from "@/db/postgres/session";
import en from "@/messages/en";
import nl from "@/messages/nl";
import { makeActor } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";
import { AttemptForm, notesOf } from "./attempt-form";
import { startFaultyPortal } from "./faulty-portal";
import { expect, test } from "./fixtures";

test.describe.configure({ mode: "default" });

let portal: Awaited<ReturnType<typeof startFaultyPortal>>;
let mediator: Actor;
let management: Actor;
let number: string;
let harmed: string;

test.beforeAll(async () => {
  portal = await startFaultyPortal();
  await portal.within(() =>
    withClient(portal.superuserUrl, async (superuser) => {
      mediator = await makeActor(superuser, "mediator");
      management = await makeActor(superuser, "management");
      ({ number, harmed } = await makeCase(mediator));
    }),
  );
});

test.afterEach(() => portal.giveBack());
test.afterAll(() => portal.stop());

const attemptForm = () => `${portal.address}/cases/${number}/contact-attempts/new?party=${harmed}`;
const notes = () => withClient(portal.superuserUrl, (superuser) => notesOf(superuser, harmed));

test("part 4, promise 5: a page whose data is out of reach is 503 in both languages, and nobody is signed out", async ({
  requestFor,
}) => {
  const asked = await requestFor(mediator);
  for (const [fault, words] of [
    [portal.takeAway, "unreachable"],
    [portal.crowd, "busy"],
  ] as const) {
    await fault();
    for (const [language, { failure }] of Object.entries({ nl, "en-GB": en })) {
      const cookie = `${(await asked.storageState()).cookies.map((one) => `${one.name}=${one.value}`).join("; ")}; herstelportaal.locale=${language}`;
      for (const path of ["/", "/cases", `/cases/${number}`, "/registrations", "/sign-in"]) {
        const headers = { accept: "text/html", cookie };
        const answer = await asked.get(`${portal.address}${path}`, { headers, maxRedirects: 0 });
        const html = await answer.text();
        expect.soft([path, answer.status(), answer.headers()["retry-after"]]).toEqual([path, 503, "5"]);
        expect.soft(html).toContain(`<html lang="${language}">`);
        expect.soft(html).toContain(failure[words].title);
        expect.soft(html).toContain(failure.again);
        expect.soft(answer.headers()["set-cookie"]).toBeUndefined();
      }
    }
    await portal.giveBack();
    expect((await asked.get(`${portal.address}/cases`, { maxRedirects: 0 })).status()).toBe(200);
  }
});

test("part 4, promise 5: what programs ask is 503 with a sentence as JSON, and their session goes on", async ({
  requestFor,
}) => {
  const asked = await requestFor(management);
  await portal.takeAway();
  for (const path of [
    "/api/statistics/2021",
    "/api/statistics/2021/csv",
    "/statistics/2021/factsheet",
    "/api/auth/session",
  ]) {
    const answer = await asked.get(`${portal.address}${path}`, { maxRedirects: 0 });
    expect.soft([path, answer.status(), answer.headers()["retry-after"]]).toEqual([path, 503, "5"]);
    expect.soft(await answer.json()).toEqual({ error: nl.failure.unreachable.sentence });
    expect.soft(answer.headers()["set-cookie"]).toBeUndefined();
  }
  await portal.giveBack();
  expect((await asked.get(`${portal.address}/api/statistics/2021`)).status()).toBe(200);
});

test("part 4, promise 5: connections that are killed while people read sign nobody out, and what is not read anew says to try again", async ({
  requestFor,
}) => {
  const asked = await requestFor(mediator);
  for (let time = 0; time < 5; time += 1) {
    const pages = Array.from({ length: 6 }, () => asked.get(`${portal.address}/cases/${number}`, { maxRedirects: 0 }));
    await portal.cut();
    // A page also notes that it was read: whether that was committed nobody can tell when the connection is gone by then.
    for (const page of await Promise.all(pages)) expect([200, 503]).toContain(page.status());
  }
});

test("part 4, promise 5: a form says that the data is out of reach, keeps what was typed, and is then recorded once", async ({
  pageFor,
}) => {
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  await page.goto(attemptForm());
  await form.untilScriptListens();
  await form.fill("Met script.");
  await portal.takeAway();
  await form.send.click();
  await expect(form.summary).toContainText("Het portaal kan de gegevens nu niet bereiken. Wat u invulde staat er nog.");
  await form.expectKept("Met script.");
  await portal.giveBack();
  await form.send.click();
  await form.expectRecorded();
  expect(await notes()).toEqual(["Met script."]);
});

test("part 4, promise 5: without script the answer holds what was typed, and its button records it once", async ({
  pageFor,
}) => {
  const page = await pageFor(mediator, { javaScriptEnabled: false });
  const form = new AttemptForm(page);
  await page.goto(attemptForm());
  await form.fill("Zonder script, <b>heel</b> lang.");
  // Another attempt than that of the test before.
  await form.at.fill("2021-03-07T10:10");
  await portal.takeAway();
  await form.send.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(nl.failure.unreachable.title);
  await expect(page.getByText("Zonder script, <b>heel</b> lang.")).toBeVisible();
  await page.getByRole("button", { name: nl.failure.again }).click();
  await expect(page.getByText("Zonder script, <b>heel</b> lang.")).toBeVisible();
  await portal.giveBack();
  await page.getByRole("button", { name: nl.failure.again }).click();
  await form.expectRecorded();
  expect((await notes()).filter((note) => note?.startsWith("Zonder script"))).toHaveLength(1);
});

test("part 4, promise 5: a link that leads to a fault says so, and trying again leads there", async ({ pageFor }) => {
  const page = await pageFor(mediator);
  await page.goto(`${portal.address}/cases`);
  await portal.takeAway();
  await page.getByRole("link", { name: "Aanmeldingen" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(nl.failure.other.title);
  await portal.giveBack();
  await page.getByRole("button", { name: nl.failure.again }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aanmeldingen");
});

test("part 4, promise 5: fifty factsheets at once are fifty factsheets", async ({ requestFor }) => {
  const asked = await requestFor(management);
  const sheets = await Promise.all(
    Array.from({ length: 50 }, () => asked.get(`${portal.address}/statistics/2021/factsheet`)),
  );
  expect(sheets.map((sheet) => sheet.status())).toEqual(sheets.map(() => 200));
});
