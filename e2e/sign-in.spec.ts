import type { Page } from "@playwright/test";
import type { Client } from "pg";
import { givePassword, makeUser } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";
import { expect, test } from "./fixtures";
import { linkMailedTo } from "./mail";

const password = "een zin die niemand raadt";

test("a wrong password and an unknown address get the same answer, and the address stays", async ({
  superuser,
  pageFor,
}) => {
  const { email } = await personWithPassword(superuser);
  const page = await pageFor(null);
  for (const typed of [email, `nobody.${email}`]) {
    await page.goto("/sign-in");
    await fill(page, typed, "niet het wachtwoord");
    const summary = page.getByRole("region", { name: "Er klopt iets nog niet" });
    await expect(summary).toHaveText(
      /^Er klopt iets nog niet\s*Dit e-mailadres en wachtwoord horen niet bij elkaar\.$/,
    );
    await expect(page.getByLabel("E-mailadres")).toHaveValue(typed);
  }
});

test("whoever signs in comes to the address that was asked for", async ({ superuser, pageFor }) => {
  const { email } = await personWithPassword(superuser);
  const page = await pageFor(null);
  await page.goto("/cases?status=closed");
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await fill(page, email, password);
  await expect(page).toHaveURL("/cases?status=closed");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mijn zaken");
});

for (const elsewhere of ["//evil.example", "https://evil.example/cases", "/\\evil.example", "javascript:alert(1)"]) {
  test(`whoever signs in is never sent on to ${elsewhere}`, async ({ superuser, pageFor }) => {
    const { email } = await personWithPassword(superuser);
    const page = await pageFor(null);
    await page.goto(`/sign-in?to=${encodeURIComponent(elsewhere)}`);
    await fill(page, email, password);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mijn zaken");
    await expect(page).toHaveURL("/cases");
  });
}

test("a forgotten password is set anew by a link in the mail, which works once", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const { email } = await personWithPassword(superuser);
  const page = await pageFor(null);
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Wachtwoord vergeten?" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wachtwoord vergeten");
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByRole("button", { name: "Stuur mij een link" }).click();
  await expect(page.getByText("Kijk in uw mail")).toBeVisible();

  const link = await linkMailedTo(email);
  const admin = await pageFor(await makeActor("admin"));
  await admin.goto("/admin/mail");
  const row = admin.getByRole("row", { name: email });
  await expect(row).toContainText("verstuurd");
  expect(await admin.content()).not.toContain(link.split("/").at(-1));

  await page.goto(link);
  const renewed = "een heel andere zin";
  await page.getByLabel("Nieuw wachtwoord").fill(renewed);
  await page.getByLabel("Herhaal het wachtwoord").fill(renewed);
  await page.getByRole("button", { name: "Wachtwoord instellen" }).click();
  await expect(page.getByText("Uw nieuwe wachtwoord is ingesteld.")).toBeVisible();
  await fill(page, email, password);
  await expect(page.getByText("Dit e-mailadres en wachtwoord horen niet bij elkaar.")).toBeVisible();
  await fill(page, email, renewed);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mijn zaken");

  const again = await pageFor(null);
  await again.goto(link);
  await expect(again.getByRole("heading", { level: 1 })).toHaveText("Deze link werkt niet meer");
});

test("a link that was used in another tab meanwhile is refused", async ({ superuser, pageFor }) => {
  const { email } = await personWithPassword(superuser);
  const first = await pageFor(null);
  await first.goto("/forgotten-password");
  await first.getByLabel("E-mailadres").fill(email);
  await first.getByRole("button", { name: "Stuur mij een link" }).click();
  await expect(first.getByText("Kijk in uw mail")).toBeVisible();
  const link = await linkMailedTo(email);
  const second = await pageFor(null);
  for (const page of [first, second]) {
    await page.goto(link);
    await page.getByLabel("Nieuw wachtwoord").fill("een heel andere zin");
    await page.getByLabel("Herhaal het wachtwoord").fill("een heel andere zin");
  }
  await first.getByRole("button", { name: "Wachtwoord instellen" }).click();
  await expect(first.getByText("Uw nieuwe wachtwoord is ingesteld.")).toBeVisible();
  await second.getByRole("button", { name: "Wachtwoord instellen" }).click();
  await expect(second.getByText("Deze link is al gebruikt of te oud.")).toBeVisible();
});

test("signing out ends the session: its cookie is of no more use", async ({ makeActor, pageFor }) => {
  const page = await pageFor(await makeActor("mediator"));
  await page.goto("/cases");
  const cookies = await page.context().cookies();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByText("U bent uitgelogd.")).toBeVisible();
  const thief = await pageFor(null);
  await thief.context().addCookies(cookies);
  await thief.goto("/cases");
  await expect(thief.getByRole("heading", { level: 1 })).toHaveText("Inloggen");
});

for (const what of ["Sessies beëindigen", "Account beëindigen"]) {
  test(`an admin's “${what}” puts somebody out at their next request`, async ({ superuser, makeActor, pageFor }) => {
    const { email, name } = await personWithPassword(superuser);
    const page = await pageFor(null);
    await page.goto("/sign-in");
    await fill(page, email, password);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mijn zaken");

    const admin = await pageFor(await makeActor("admin"));
    await admin.goto("/admin/users");
    const endsSessions = what === "Sessies beëindigen";
    await admin.getByRole(endsSessions ? "button" : "link", { name: `${what}: ${name}` }).click();
    if (!endsSessions) {
      await expect(admin.getByRole("heading", { level: 1 })).toHaveText(`Account van ${name} beëindigen`);
      await expect(admin.getByText("Eén open sessie eindigt meteen.")).toBeVisible();
      await admin.getByRole("button", { name: what }).click();
    }
    const done = endsSessions ? "Alle sessies zijn beëindigd." : "Het account is beëindigd.";
    await expect(admin.getByText(done)).toBeVisible();

    await page.getByRole("link", { name: /^Aanmeldingen/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Inloggen");
    await fill(page, email, password);
    if (endsSessions) await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aanmeldingen");
    else await expect(page.getByText("Dit e-mailadres en wachtwoord horen niet bij elkaar.")).toBeVisible();
  });
}

test("another admin's account ends when two want it, one of whom may be the one who goes", async ({
  makeActor,
  pageFor,
}) => {
  const [one, leaving] = [await makeActor("admin"), await makeActor("admin")];
  const [page, own] = [await pageFor(one), await pageFor(leaving)];
  await page.goto(`/admin/users/${leaving.id}/end`);
  await expect(page.getByText("Dit wacht op een tweede beheerder")).toBeVisible();
  await expect(page.getByText("npm run user -- end --email")).toBeVisible();
  await page.getByRole("button", { name: "Beëindigen aanvragen" }).click();
  await expect(page.getByText("Uw vraag wacht nu op een tweede beheerder.")).toBeVisible();

  await own.goto("/admin/users");
  await expect(own.getByText("account beëindigd")).toBeVisible();
  await own.getByRole("button", { name: `Bevestigen: ${leaving.name}` }).click();
  await expect(own.getByRole("heading", { level: 1 })).toHaveText("Inloggen");

  await page.reload();
  await expect(page.getByText(/→ account beëindigd/)).toBeVisible();
});

test("the language can be changed and changed back, and the page says in which language it is", async ({
  makeActor,
  pageFor,
}) => {
  for (const actor of [null, await makeActor("mediator")]) {
    const page = await pageFor(actor);
    await page.goto(actor ? "/cases?status=closed" : "/forgotten-password");
    const address = page.url();
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(actor ? "My cases" : "Forgotten password");
    expect(await languageOf(page)).toBe("en-GB");
    await expect(page).toHaveURL(address);
    await page.getByRole("button", { name: "Nederlands" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(actor ? "Mijn zaken" : "Wachtwoord vergeten");
    expect(await languageOf(page)).toBe("nl");
    await expect(page).toHaveURL(address);
  }
});

test("the language changes where somebody is, also after going there by a link", async ({ makeActor, pageFor }) => {
  const mediator = await makeActor("mediator");
  const { number } = await makeCase(mediator);
  const page = await pageFor(mediator);
  await page.goto("/cases?q=Rob%20Postma");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My cases");
  await expect(page.getByLabel("Case number or name")).toHaveValue("Rob Postma");
  await page.getByRole("link", { name: number, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Case ${number}`);
  await page.getByRole("button", { name: "Nederlands" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Zaak ${number}`);
  // What was searched for, which may be a name, stands in no address of a case.
  await expect(page).toHaveURL(new RegExp(`/cases/${number}$`));
});

async function personWithPassword(superuser: Client) {
  const user = await makeUser(superuser, "mediator");
  await givePassword(superuser, user, password);
  return user;
}

async function fill(page: Page, email: string, typed: string): Promise<void> {
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord").fill(typed);
  await page.getByRole("button", { name: "Inloggen" }).click();
}

function languageOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.lang);
}
