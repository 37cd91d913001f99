import type { Page } from "@playwright/test";
import type { Client } from "pg";
import { givePassword, makeUser } from "@/testing/factories";
import { hiddenFieldsOf } from "@/testing/html-forms";
import { expect, test } from "./fixtures";

const password = "een zin die niemand raadt";
const renewed = "een heel andere zin";

async function personWithPassword(superuser: Client) {
  const user = await makeUser(superuser, "mediator");
  await givePassword(superuser, user, password);
  return user;
}

async function enter(page: Page, email: string, typed = password): Promise<void> {
  await page.goto("/sign-in");
  await send(page, email, typed);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mijn zaken");
}

async function send(page: Page, email: string, typed: string): Promise<void> {
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord").fill(typed);
  await page.getByRole("button", { name: "Inloggen" }).click();
}

test("part 4, promise 4: one's own password is changed, with the reason where it is refused; elsewhere one is signed out", async ({
  superuser,
  pageFor,
}) => {
  const { email } = await personWithPassword(superuser);
  const [page, elsewhere] = [await pageFor(null), await pageFor(null)];
  await enter(elsewhere, email);
  await enter(page, email);
  await page.getByRole("link", { name: "Mijn account" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mijn account");
  await page.getByRole("link", { name: "Wachtwoord wijzigen" }).click();
  const change = async (current: string, chosen: string) => {
    await page.getByLabel("Huidig wachtwoord").fill(current);
    await page.getByLabel("Nieuw wachtwoord").fill(chosen);
    await page.getByLabel("Herhaal het wachtwoord").fill(chosen);
    await page.getByRole("button", { name: "Wachtwoord instellen" }).click();
  };
  const field = page.getByLabel("Nieuw wachtwoord");
  await change(password, "herstelportaal1");
  await expect(field).toHaveAccessibleDescription(
    /lijkt te veel op uw naam, uw e-mailadres of de naam van het portaal/,
  );
  await change(password, "qwertyuiop[]");
  await expect(field).toHaveAccessibleDescription(/Dit is een rij/);
  await change("niet het mijne", renewed);
  await expect(page.getByLabel("Huidig wachtwoord")).toHaveAccessibleDescription(/niet uw huidige wachtwoord/);
  await change(password, renewed);
  await expect(page.getByText("Uw nieuwe wachtwoord is ingesteld.")).toBeVisible();

  await elsewhere.getByRole("link", { name: /^Aanmeldingen/ }).click();
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText("Inloggen");
  await enter(elsewhere, email, renewed);
});

test("part 4, promise 4: one's own sessions are listed in words, and ended one by one or all others", async ({
  superuser,
  pageFor,
}) => {
  const { email } = await personWithPassword(superuser);
  const phone = await pageFor(null, {
    userAgent:
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
  });
  const others = [await pageFor(null), await pageFor(null)];
  for (const page of [phone, ...others]) await enter(page, email);
  const here = await pageFor(null);
  await enter(here, email);
  await here.goto("/account");
  const rows = here.getByRole("table", { name: "Waar u bent ingelogd" }).getByRole("row");
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(1)).toContainText("Dit apparaat");
  await expect(rows.nth(1).getByRole("button")).toHaveCount(0);
  const ofPhone = rows.filter({ hasText: "Mobile Safari op iOS" });
  await ofPhone.getByRole("button", { name: /^Beëindigen: Mobile Safari op iOS, ingelogd sinds/ }).click();
  await expect(here.getByText("De sessie is beëindigd.")).toBeVisible();
  await expect(rows).toHaveCount(4);
  await phone.reload();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Inloggen");

  await here.getByRole("button", { name: "Overal anders uitloggen" }).click();
  await expect(here.getByText("U bent nu alleen nog hier ingelogd.")).toBeVisible();
  await expect(rows).toHaveCount(2);
  for (const page of others) {
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Inloggen");
  }
});

test("part 4, promise 4: signing out leaves nothing in the browser, on screen, behind Back or in another tab", async ({
  superuser,
  pageFor,
}) => {
  const { email, name } = await personWithPassword(superuser);
  const page = await pageFor(null);
  await enter(page, email);
  const other = await page.context().newPage();
  await other.goto("/account");
  await expect(other.getByText(name).filter({ visible: true }).first()).toBeVisible();
  await page.getByRole("link", { name: /^Aanmeldingen/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aanmeldingen");

  const answered = page.waitForResponse((response) => response.url().endsWith("/sign-out"));
  await page.getByRole("button", { name: "Uitloggen" }).click();
  const headers = await (await answered).allHeaders();
  expect(headers["clear-site-data"]).toMatch(/"cache".*"storage"/);
  await expect(page.getByText("U bent uitgelogd.")).toBeVisible();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Inloggen");
  for (const times of [1, 2]) {
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Inloggen");
    expect([times, await page.getByText(name).count()]).toEqual([times, 0]);
  }
  const kept = (await page.context().cookies()).map((cookie) => cookie.name).filter((one) => /session/.test(one));
  expect(kept).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("part 4, promise 4: no page of somebody who is signed in is kept on the way", async ({
  makeActor,
  requestFor,
}) => {
  const asked = await requestFor(await makeActor("mediator"));
  for (const address of ["/cases", "/registrations", "/account", "/statistics/2021"]) {
    for (const rsc of ["", "1"]) {
      const answer = await asked.get(address, { headers: rsc ? { rsc } : {} });
      expect([address, answer.status(), answer.headers()["cache-control"]]).toEqual([
        address,
        200,
        expect.stringContaining("no-store"),
      ]);
    }
  }
});

test("part 4, promise 4: nobody is signed out from another site, nor by a link", async ({ makeActor, requestFor }) => {
  const asked = await requestFor(await makeActor("mediator"));
  expect((await asked.post("/sign-out", { headers: { origin: "https://example.org" } })).status()).toBe(403);
  expect((await asked.get("/sign-out")).status()).toBe(405);
  expect((await asked.get("/account")).url()).toMatch(/\/account$/);
});

test("part 4, promise 4: a stranger's guesses delay other browsers, in words, and never the one that is known", async ({
  superuser,
  pageFor,
}) => {
  const { email } = await personWithPassword(superuser);
  const [own, stranger] = [await pageFor(null), await pageFor(null)];
  await enter(own, email);
  await own.getByRole("button", { name: "Uitloggen" }).click();
  const summary = stranger.getByRole("region", { name: "Er klopt iets nog niet" });
  for (let guess = 0; guess < 5; guess += 1) {
    await stranger.goto("/sign-in");
    await send(stranger, email, `gok nummer ${guess}`);
    await expect(summary).toContainText("horen niet bij elkaar");
  }
  // At once, while the five seconds last, also on a slow machine.
  await send(stranger, email, password);
  await expect(summary).toContainText(/Probeer het over \d seconden? opnieuw\./);
  await expect(stranger.getByLabel("E-mailadres")).toHaveValue(email);
  await enter(own, email);
});

test("part 4, promise 4: the answer to a forgotten password waits for nothing that tells whether the address is known", async ({
  superuser,
  pageFor,
}) => {
  const { email, id } = await personWithPassword(superuser);
  const linksOf = async () =>
    (await superuser.query("select from auth.one_time_links where user_id = $1", [id])).rowCount;
  await superuser.query("begin");
  // Nobody can make a link for this account now.
  await superuser.query("select from users where id = $1 for update", [id]);
  for (const address of [email, `nobody.${email}`]) {
    const page = await pageFor(null);
    await page.goto("/forgotten-password");
    await page.getByLabel("E-mailadres").fill(address);
    await page.getByRole("button", { name: "Stuur mij een link" }).click();
    await expect(page.getByText("Kijk in uw mail")).toBeVisible();
  }
  expect(await linksOf()).toBe(0);
  await superuser.query("commit");
  const page = await pageFor(null);
  await page.goto("/forgotten-password");
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByRole("button", { name: "Stuur mij een link" }).click();
  await expect.poll(linksOf).toBeGreaterThan(0);
});

test("part 4, promise 4: what was typed as a password never comes back", async ({ makeActor, requestFor }) => {
  const typed = { current: "een-eerste-geheim", password: "een-tweede-geheim", repeated: "een-derde-geheim" };
  const forms = [
    { as: await makeActor("mediator"), address: "/account/password", has: "current" },
    { as: null, address: "/sign-in", has: "email", email: "nobody@example.org" },
  ];
  for (const { as, address, has, email = "" } of forms) {
    const asked = await requestFor(as);
    const page = await (await asked.get(address)).text();
    const hidden = hiddenFieldsOf(page, (form) => form.includes(`name="${has}"`));
    const origin = new URL(process.env.NEXTAUTH_URL ?? "").origin;
    const answer = await asked.post(address, { multipart: { ...hidden, ...typed, email }, headers: { origin } });
    const text = await answer.text();
    expect(text).toContain("Er klopt iets nog niet");
    expect(text).toContain(email);
    for (const secret of Object.values(typed)) expect(text).not.toContain(secret);
  }
});
