import type { Page } from "@playwright/test";
import { routes } from "@/core/routes";
import { recordContactAttempt } from "@/lib/contact-attempts/entry";
import { register } from "@/lib/registrations/register";
import { makeCase, partyValues, registrationValues } from "@/testing/registrations";
import { readCsv } from "./figures";
import { expect, test } from "./fixtures";

/** Presses the button that records, and waits for what the page says then. */
async function record(page: Page, reason: string, says = "De verbetering is vastgelegd."): Promise<void> {
  await page.getByLabel("Waarom u dit verbetert").fill(reason);
  await page.getByRole("button", { name: "Verbetering vastleggen" }).click();
  await expect(page.getByText(says)).toBeVisible();
}

const faults = (page: Page) => page.getByRole("region", { name: "Er klopt iets nog niet" });

test("part 6, promise 4: a name, a birth date, a side and who asks are put right from the case, and the figures follow", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  // Registered the wrong way round: the offender asks.
  const { number, harmed } = await makeCase(mediator, { receivedOn: "2016-03-02", offenceOn: "" }, "2016-03-05");
  const page = await pageFor(mediator);
  // A year of its own, since others are at work beside.
  const askedBy = async (side: string) =>
    (await readCsv(page, 2016)).get(`registrations_received_by_initiating_side,${side},count`) ?? 0;
  const before = [await askedBy("harmed"), await askedBy("responsible")];

  await page.goto(routes.case(number));
  await page.getByRole("link", { name: "Gegevens verbeteren" }).click();
  await page.getByRole("link", { name: "Verbeteren: Hanna de Vries" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Verbeteren: Hanna de Vries");
  await page.getByLabel("Geboren op").fill("31 februari 1990");
  await page.getByRole("button", { name: "Verbetering vastleggen" }).click();
  await expect(faults(page)).toContainText("Geboren op");
  await expect(faults(page)).toContainText("Waarom u dit verbetert");
  await page.getByLabel("Geboren op").fill("1 mei 1990");
  await page.getByLabel("Achternaam").fill("de Fries");
  await page.getByRole("radio", { name: "Daderzijde" }).check();
  await page.getByLabel("Waarom u dit verbetert").fill("Zij is de dader.");
  await page.getByRole("button", { name: "Verbetering vastleggen" }).click();
  await expect(faults(page)).toContainText("Rol");
  await page.getByLabel("Rol").selectOption("offender");
  await record(page, "Zij is de dader.");
  await expect(page.getByText("Er is nu niemand van de slachtofferzijde.")).toBeVisible();
  await page.getByRole("link", { name: "Verbeteren: Rob Postma" }).click();
  await page.getByRole("radio", { name: "Slachtofferzijde" }).check();
  await page.getByLabel("Rol").selectOption("victim");
  await record(page, "Hij is het slachtoffer.");
  await expect(page.getByText("Er is nu niemand van de")).toHaveCount(0);

  const first = page.getByRole("listitem").filter({ hasText: "Hanna de Fries" });
  await first.getByText("Eén keer verbeterd").click();
  await expect(first).toContainText(`door ${mediator.name}: Zij is de dader.`);
  for (const was of ["de Vries", "Slachtofferzijde", "niets"]) await expect(first).toContainText(was);
  expect([await askedBy("harmed"), await askedBy("responsible")]).toEqual([(before[0] ?? 0) - 1, (before[1] ?? 0) + 1]);

  // Who asks is never nobody.
  await page.goto(routes.registeredParty(number, harmed));
  await page.getByLabel("Vraagt om het contact").uncheck();
  await page.getByLabel("Waarom u dit verbetert").fill("Zij vroeg niets.");
  await page.getByRole("button", { name: "Verbetering vastleggen" }).click();
  await expect(faults(page)).toContainText("Geef eerst bij een ander aan dat die het vraagt.");
});

test("part 6, promise 4: of two tabs the second sees what the first made of it", async ({ makeActor, pageFor }) => {
  const mediator = await makeActor("mediator");
  const { number, harmed } = await makeCase(mediator);
  const [one, other] = [await pageFor(mediator), await pageFor(mediator)];
  for (const page of [one, other]) await page.goto(routes.registeredParty(number, harmed));
  await one.getByLabel("Achternaam").fill("Bos");
  await record(one, "Verkeerd verstaan.");
  await other.getByLabel("Achternaam").fill("Bosch");
  await other.getByLabel("Waarom u dit verbetert").fill("Zo staat het op de brief.");
  await other.getByRole("button", { name: "Verbetering vastleggen" }).click();
  await expect(other.getByText(/intussen ook gewijzigd in “.?Bos.?”/)).toBeVisible();
  await expect(other.getByLabel("Achternaam")).toHaveValue("Bosch");
  await record(other, "Zo staat het op de brief.");
  await expect(other.getByRole("link", { name: "Verbeteren: Hanna Bosch" })).toBeVisible();
});

test("part 6, promise 4: a party is added later; one in error leaves the case once nothing is of them", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { number } = await makeCase(mediator);
  const page = await pageFor(mediator);
  await page.goto(routes.registered(number));
  await page.getByRole("link", { name: "Nog iemand toevoegen" }).click();
  await page.getByRole("radio", { name: "Slachtofferzijde" }).check();
  await page.getByLabel("Rol").selectOption("relative");
  await page.getByLabel("Voornaam").fill("Sanne");
  await page.getByLabel("Achternaam").fill("Fout");
  await page.getByLabel("Plaats").fill("Assen");
  await page.getByRole("button", { name: "Toevoegen" }).click();
  await expect(page.getByText("De partij is toegevoegd.")).toBeVisible();
  const link = page.getByRole("link", { name: "Verbeteren: Sanne Fout" });
  const partyId = (await link.getAttribute("href"))?.split("/").at(-1) ?? "";
  const attempt = {
    ...{ key: crypto.randomUUID(), number, partyId, direction: "outgoing", channel: "phone", result: "no_answer" },
    ...{ at: "2021-03-10T11:40", note: "" },
  };
  await recordContactAttempt(mediator, attempt);

  await link.click();
  await page.getByLabel("Deze persoon is ten onrechte vastgelegd").check();
  await page.getByLabel("Waarom u dit verbetert").fill("Andere zaak.");
  await page.getByRole("button", { name: "Verbetering vastleggen" }).click();
  await expect(faults(page)).toContainText("Er is nog iets vastgelegd van deze persoon.");
  // Who leaves before the draft is kept is asked first.
  page.on("dialog", (dialog) => dialog.accept());
  await page.getByRole("link", { name: "Contactpoging, 10 maart 2021" }).click();
  await page.getByRole("radio", { name: "Hanna de Vries" }).check();
  await page.getByLabel("Waarom verbetert u dit?").fill("Met haar was het.");
  await page.getByRole("button", { name: "Verbetering vastleggen" }).click();
  await expect(page.getByText("De verbetering is vastgelegd.")).toBeVisible();
  await page.goto(routes.registeredParty(number, partyId));
  await page.getByLabel("Deze persoon is ten onrechte vastgelegd").check();
  await record(page, "Andere zaak.");
  await expect(page.getByText("ten onrechte vastgelegd", { exact: true })).toBeVisible();
});

test("part 6, promise 4: at the desk what waits is put right, not turned down and typed again", async ({
  makeActor,
  pageFor,
}) => {
  const desk = await makeActor("registration_desk");
  const id = await register(
    desk,
    registrationValues({
      parties: [partyValues("harmed", true), partyValues("responsible", false, { familyName: "Posma" })],
    }),
  );
  const page = await pageFor(desk);
  await page.goto(routes.registration(id));
  await page.getByRole("link", { name: "Gegevens verbeteren" }).click();
  await page.getByRole("link", { name: "Verbeteren: Rob Posma" }).click();
  await page.getByLabel("Achternaam").fill("Postma");
  await record(page, "Verkeerd getypt.");
  await page.getByRole("link", { name: "Aanmelding", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Rob Postma" })).toBeVisible();
});

test("part 6, promise 4: category, year of the offence and region of a case are put right, and the figures and who sees it follow", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const coordinator = await makeActor("coordinator");
  const { number } = await makeCase(mediator, { receivedOn: "2020-03-02", offenceOn: "" }, "2020-03-05");
  const page = await pageFor(coordinator);
  const figure = async (name: string) => (await readCsv(page, 2020)).get(name) ?? 0;
  const names = ["violence", "traffic"].map((code) => `taken_up_by_offence_category,${code},count`);
  const read = async () => Promise.all(names.map(figure));
  const [violence = 0, traffic = 0] = await read();

  await page.goto(routes.registered(number));
  await page.getByLabel("Soort zaak").selectOption("traffic");
  await page.getByLabel("Dag waarop het gebeurde").fill("31-12-2019");
  await page.getByLabel("Uiterlijk op").fill("1-1-2019");
  await page.getByRole("button", { name: "Verbetering vastleggen" }).click();
  await expect(faults(page)).toContainText("Dit ligt voor de eerste dag");
  await page.getByLabel("Dag waarop het gebeurde").fill("1-1-2019");
  await page.getByLabel("Uiterlijk op").fill("31-12-2019");
  await record(page, "Het was een ongeval, in 2019.");
  await page.getByText("Eén keer verbeterd").click();
  await expect(page.getByText(`door ${coordinator.name}: Het was een ongeval, in 2019.`)).toBeVisible();
  expect(await read()).toEqual([violence - 1, traffic + 1]);
  await page.goto("/statistics/2020");
  await expect(page.getByText(/door een verbetering/).first()).toBeVisible();

  await page.goto(routes.registered(number));
  await page.getByLabel("Regio").selectOption("south");
  await record(page, "Zij wonen in het zuiden.", "hoort nu bij een regio die u niet ziet");
  expect((await page.request.get(routes.case(number))).status()).toBe(404);
  const own = await pageFor(mediator);
  await own.goto(routes.case(number));
  await expect(own.getByRole("heading", { level: 1 })).toHaveText(`Zaak ${number}`);
});
