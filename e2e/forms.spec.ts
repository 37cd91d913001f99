import { makeCase } from "@/testing/registrations";
import { AttemptForm, caseForAttempts, notesOf } from "./attempt-form";
import { expect, test } from "./fixtures";

test("a form sent empty says on top what is missing, takes the focus there, and says the same at each field", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  await page.goto((await caseForAttempts(mediator)).address);
  await form.untilScriptListens();
  await form.send.click();
  await expect(form.summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fout: Contactpoging/);
  await expect(form.summary.getByRole("link")).toHaveText([
    "Op welke manier? Kies een van de antwoorden.",
    "Hoe ging het? Kies een van de antwoorden.",
  ]);
  for (const name of ["Op welke manier?", "Hoe ging het?"]) {
    await expect(page.getByRole("radiogroup", { name, exact: true })).toHaveAccessibleDescription(
      "Kies een van de antwoorden.",
    );
  }
  await form.summary.getByRole("link", { name: "Hoe ging het?" }).click();
  await expect(page.getByRole("radio", { name: "verstuurd" })).toBeFocused();
});

test("a moment that has yet to come is refused by the server, and everything typed is kept", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  await page.goto(address);
  await form.fill("Zij belt terug.");
  await form.at.fill("2190-01-02T10:10");
  await form.send.click();
  await expect(form.summary).toBeFocused();
  await expect(form.summary.getByRole("link")).toHaveText([
    "Wanneer? Dit ligt in de toekomst. Vul vandaag of een eerdere dag in.",
  ]);
  await expect(form.at).toHaveAccessibleDescription(/Dit ligt in de toekomst/);
  await expect(form.at).toHaveValue("2190-01-02T10:10");
  await form.expectKept("Zij belt terug.");
  expect(await notesOf(superuser, harmed)).toEqual([]);
  await form.at.fill("2021-03-06T10:10");
  await form.send.click();
  await form.expectRecorded();
  expect(await notesOf(superuser, harmed)).toEqual(["Zij belt terug."]);
});

test("a double click makes one record", async ({ superuser, makeActor, pageFor }) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  await page.goto(address);
  await form.fill("Twee keer geklikt.");
  await form.send.dblclick();
  await form.expectRecorded();
  expect(await notesOf(superuser, harmed)).toEqual(["Twee keer geklikt."]);
});

test("back to a form that was sent, and sent again with something new, makes a second record", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { address, harmed } = await caseForAttempts(mediator);
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  await page.goto(address);
  await form.fill("De eerste poging.");
  await form.send.click();
  await form.expectRecorded();
  await page.goBack();
  await expect(form.note).toBeVisible();
  await form.fill("De tweede poging.");
  await form.send.click();
  await expect(form.summary).toContainText("Er staat al zo'n poging");
  await form.send.click();
  await form.expectRecorded();
  expect(await notesOf(superuser, harmed)).toEqual(["De eerste poging.", "De tweede poging."]);
});

test("after an attempt the decision of the same party is one click away, and from its form one goes back to the case", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const page = await pageFor(mediator);
  const form = new AttemptForm(page);
  await page.goto((await caseForAttempts(mediator)).address);
  await form.fill("Zij wil het.");
  await form.send.click();
  await form.expectRecorded();
  await page.getByRole("link", { name: "Instemming vastleggen van Hanna de Vries" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Instemming van Hanna de Vries");
  await page.getByRole("link", { name: "Annuleren" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Zaak /);
});

test("a party can live in another country", async ({ makeActor, pageFor }) => {
  const mediator = await makeActor("mediator");
  const { number, harmed } = await makeCase(mediator);
  const page = await pageFor(mediator);
  await page.goto(`/cases/${number}/parties/${harmed}`);
  await expect(page.getByLabel("Land")).toHaveValue("NL");
  await page.getByLabel("Land").selectOption("Frankrijk");
  await page.getByRole("button", { name: "Gegevens bewaren" }).click();
  await expect(page.getByText("De gegevens zijn bijgewerkt.")).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "Frankrijk" })).toBeVisible();
  await expect(page.getByLabel("Land")).toHaveValue("FR");
});

test("a registration says of which party a field is wrong, keeps all of it, and is recorded once it is right", async ({
  makeActor,
  pageFor,
}) => {
  const page = await pageFor(await makeActor("registration_desk"));
  await page.goto("/registrations/new");
  await page.getByLabel("Ontvangen op").fill("2021-03-02");
  await page.getByLabel("Aangemeld door").selectOption("politie");
  await page.getByLabel("Regio").selectOption("Zuid");
  await page.getByLabel("Soort zaak").selectOption("Verkeer");
  await page.getByLabel("Strafzaak").selectOption("voor de zitting");
  const parties = ["Partij 1", "Partij 2"].map((name) => page.getByRole("group", { name }));
  for (const [index, party] of parties.entries()) {
    await party.getByRole("radio", { name: index ? "Daderzijde" : "Slachtofferzijde" }).check();
    await party.getByLabel("Rol").selectOption(index ? "dader" : "slachtoffer");
    await party.getByLabel("Achternaam").fill(index ? "Wouda" : "Zandstra");
    await party.getByLabel("Telefoon").fill(index ? "12" : "06 12 34 56 78");
  }
  await parties[0]?.getByLabel("Vraagt om het contact").check();
  await page.getByRole("button", { name: "Aanmelding vastleggen" }).click();

  const summary = page.getByRole("region", { name: "Er klopt iets nog niet" });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText([/^Partij 2, Telefoon: Dit is geen geldig telefoonnummer\./]);
  await summary.getByRole("link").click();
  const phone = page.getByRole("group", { name: "Partij 2" }).getByLabel("Telefoon");
  await expect(phone).toBeFocused();
  await expect(phone).toHaveValue("12");
  await expect(page.getByLabel("Regio")).toHaveValue("south");
  await expect(page.getByRole("group", { name: "Partij 1" }).getByLabel("Achternaam")).toHaveValue("Zandstra");
  await phone.fill("06 87 65 43 21");
  await page.getByRole("button", { name: "Aanmelding vastleggen" }).click();
  await expect(page.getByText("De aanmelding is vastgelegd en wacht op een beoordeling.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Wouda" })).toBeVisible();
});

test("a closing report that contradicts what was recorded says why, keeps its text, and closes the case when it fits", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { number } = await makeCase(mediator);
  const page = await pageFor(mediator);
  await page.goto(`/cases/${number}/closing`);
  await page.getByRole("radio", { name: "geen antwoord" }).check();
  await page.getByRole("radio", { name: "niets" }).check();
  await page.getByLabel("Verslag").fill("Zij antwoordden niet.");
  await page.getByLabel("Dag van afsluiten").fill("2021-03-01");
  await page.getByRole("button", { name: "Zaak afsluiten" }).click();
  const summary = page.getByRole("region", { name: "Er klopt iets nog niet" });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText("Dag van afsluiten: Dit ligt voor de dag waarop de zaak is opgepakt.");
  await expect(page.getByLabel("Verslag")).toHaveValue("Zij antwoordden niet.");
  await expect(page.getByRole("radio", { name: "geen antwoord" })).toBeChecked();
  await page.getByLabel("Dag van afsluiten").fill("2021-04-01");
  await page.getByRole("button", { name: "Zaak afsluiten" }).dblclick();
  await expect(page.getByText("De zaak is gesloten.")).toBeVisible();
  await expect(page.getByText("Zij antwoordden niet.")).toBeVisible();
});
