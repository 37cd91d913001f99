import type { Page } from "@playwright/test";
import type { Actor } from "@/core/actor";
import { routes } from "@/core/routes";
import { closeCase } from "@/lib/closing-reports/close";
import { correctContactAttempt, recordContactAttempt } from "@/lib/contact-attempts/entry";
import { correctContactDetails } from "@/lib/contact-details/correct";
import { recordDecision } from "@/lib/decisions/entry";
import { recordMediatedContact } from "@/lib/mediated-contacts/entry";
import { getCompartment } from "@/lib/parties/compartment";
import { detailsValues, makeCase, partyValues } from "@/testing/registrations";
import { AttemptForm } from "./attempt-form";
import { expect, test } from "./fixtures";

const key = () => crypto.randomUUID();

/** A case with a call in which somebody was reached, so it says. */
async function caseWithCall(mediator: Actor) {
  const { number, harmed } = await makeCase(mediator);
  const attempt = {
    ...{ key: key(), number, partyId: harmed, direction: "outgoing", channel: "phone", result: "reached" },
    ...{ at: "2021-03-06T10:10", note: "Zij denkt na." },
  };
  await recordContactAttempt(mediator, attempt);
  return { number, attempt, form: `/cases/${number}/contact-attempts/${attempt.key}` };
}

const event = (page: Page, text: string) => page.getByRole("listitem").filter({ hasText: text });

test("promise 5: from the timeline an entry is corrected, and both what it was and why it changed stay to be seen", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { number } = await caseWithCall(mediator);
  const page = await pageFor(mediator);
  await page.goto(`/cases/${number}`);
  await page.getByRole("link", { name: "Verbeteren: Telefoon aan Hanna de Vries: gesproken" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Contactpoging verbeteren");
  await expect(page.getByRole("radio", { name: "gesproken" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Hanna de Vries" })).toBeChecked();
  await expect(page.getByLabel("Wanneer")).toHaveValue("06-03-2021");
  await expect(page.getByLabel("Tijd")).toHaveValue("10:10");
  await expect(page.getByLabel("Notitie")).toHaveValue("Zij denkt na.");
  await page.getByRole("radio", { name: "bericht achtergelaten" }).check();
  await page.getByRole("button", { name: "Verbetering vastleggen" }).click();
  await expect(page.getByRole("region", { name: "Er klopt iets nog niet" })).toContainText("Vul dit in.");
  await page.getByLabel("Waarom verbetert u dit?").fill("Het was de voicemail.");
  await page.getByRole("button", { name: "Verbetering vastleggen" }).click();
  await expect(page.getByText("De verbetering is vastgelegd.")).toBeVisible();
  const corrected = event(page, "Telefoon aan Hanna de Vries: bericht achtergelaten");
  await expect(corrected).toContainText(`door ${mediator.name}: Het was de voicemail.`);
  await corrected.getByText(/^verbeterd/).click();
  await expect(corrected.getByRole("deletion")).toContainText("Telefoon aan Hanna de Vries: gesproken");
});

test("promise 5: what did not happen is struck, and counts no more where the case stands", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { number, form } = await caseWithCall(mediator);
  const page = await pageFor(mediator);
  await page.goto(form);
  await page.getByLabel("Dit is niet gebeurd").check();
  await page.getByLabel("Waarom verbetert u dit?").fill("Dit was een andere zaak.");
  await page.getByRole("button", { name: "Verbetering vastleggen" }).click();
  await expect(event(page, "Niet gebeurd:")).toContainText("Dit was een andere zaak.");
  await expect(page.getByText("Nog niet benaderd")).toBeVisible();
  await page.goto(`/cases?q=${number}`);
  await expect(page.getByRole("row", { name: number })).toContainText("Nog geen contactpoging");

  await page.goto(form);
  await expect(page.getByText("Haal het vinkje weg om het terug te zetten.")).toBeVisible();
  await expect(page.getByLabel("Dit is niet gebeurd")).toBeChecked();
  await page.getByLabel("Waarom verbetert u dit?").fill("Het was toch deze zaak.");
  await page.getByLabel("Dit is niet gebeurd").uncheck();
  await page.getByRole("button", { name: "Verbetering vastleggen" }).click();
  await expect(page.getByText("De verbetering is vastgelegd.")).toBeVisible();
  await expect(event(page, "Niet gebeurd:")).toHaveCount(0);
  await expect(event(page, "Telefoon aan Hanna de Vries: gesproken")).toContainText("Het was toch deze zaak.");
});

test("promise 5: a decision and a mediated contact are corrected from the timeline too", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { number, harmed, responsible } = await makeCase(mediator);
  for (const partyId of [harmed, responsible]) {
    await recordDecision(mediator, { key: key(), number, partyId, decision: "agreed", decidedOn: "2021-03-06" });
  }
  await recordMediatedContact(mediator, { key: key(), number, heldOn: "2021-03-10", form: "conversation" });
  const page = await pageFor(mediator);
  await page.goto(`/cases/${number}`);
  await page.getByRole("link", { name: /^Verbeteren: .*Hanna de Vries.* 6 maart 2021$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Instemming verbeteren");
  await expect(page.getByRole("radio", { name: "Hanna de Vries" })).toBeChecked();
  await expect(page.getByLabel("Op welke dag?")).toHaveValue("06-03-2021");
  await page.getByLabel("Op welke dag?").fill("2021-03-08");
  await page.getByLabel("Waarom verbetert u dit?").fill("Het was op maandag.");
  await page.getByRole("button", { name: "Verbetering vastleggen" }).click();
  await expect(event(page, "Het was op maandag.")).toContainText("8 mrt 2021");

  await page.getByRole("link", { name: /^Verbeteren: .* 10 maart 2021$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bemiddeld contact verbeteren");
  await page.getByRole("radio", { name: "videogesprek" }).check();
  await page.getByLabel("Waarom verbetert u dit?").fill("Zij spraken op afstand.");
  await page.getByRole("button", { name: "Verbetering vastleggen" }).click();
  await expect(event(page, "Zij spraken op afstand.")).toContainText("ideogesprek");
});

for (const javaScriptEnabled of [true, false]) {
  test(`promise 5: whoever corrects what a colleague corrected meanwhile is told, and loses nothing, ${javaScriptEnabled ? "with" : "without"} script`, async ({
    makeActor,
    pageFor,
  }) => {
    const mediator = await makeActor("mediator");
    const { attempt, form } = await caseWithCall(mediator);
    const page = await pageFor(mediator, { javaScriptEnabled });
    await page.goto(form);
    if (javaScriptEnabled) await new AttemptForm(page).untilScriptListens("Verbetering vastleggen");
    await page.getByLabel("Notitie").fill("Zij wil het.");
    await page.getByLabel("Waarom verbetert u dit?").fill("Vergeten.");
    const colleagues = { note: "Zij wil het niet.", reason: "Verhoord.", corrects: attempt.key, key: key() };
    await correctContactAttempt(mediator, { ...attempt, ...colleagues });
    await page.getByRole("button", { name: "Verbetering vastleggen" }).click();
    const summary = page.getByRole("region", { name: "Er klopt iets nog niet" });
    await expect(summary).toContainText("Iemand anders heeft deze gegevens intussen gewijzigd.");
    await expect(page.getByLabel("Notitie")).toHaveValue("Zij wil het.");
    await expect(page.getByLabel("Waarom verbetert u dit?")).toHaveValue("Vergeten.");
    await page.getByRole("button", { name: "Verbetering vastleggen" }).click();
    await expect(page.getByText("De verbetering is vastgelegd.")).toBeVisible();
    await event(page, "Zij wil het.")
      .getByText(/^verbeterd/)
      .click();
    await expect(event(page, "Zij wil het.").getByRole("deletion")).toHaveCount(2);
  });
}

for (const javaScriptEnabled of [true, false]) {
  test(`part 5, promise 2: of two at how to reach a party the second puts back nothing that the first changed, ${javaScriptEnabled ? "with" : "without"} script`, async ({
    makeActor,
    pageFor,
  }) => {
    const mediator = await makeActor("mediator");
    const reach = { phone: "06 11112222", city: "Assen" };
    const { number, harmed } = await makeCase(mediator, {
      parties: [partyValues("harmed", true, reach), partyValues("responsible", false)],
    });
    const page = await pageFor(mediator, { javaScriptEnabled });
    await page.goto(routes.party(number, harmed));
    if (javaScriptEnabled) await new AttemptForm(page).untilScriptListens("Gegevens bewaren");
    const { versions } = (await getCompartment(mediator, harmed)).details;
    const changed = { ...detailsValues(), phone: "06 11113333", messagePermission: "not_allowed", city: "Emmen" };
    await correctContactDetails(mediator, { number, partyId: harmed, versions, ...changed });

    await page.getByLabel("Plaats").fill("Zwolle");
    await page.getByLabel("Straat").fill("Markt");
    await page.getByRole("button", { name: "Gegevens bewaren" }).click();
    const summary = page.getByRole("region", { name: "Er klopt iets nog niet" });
    await expect(summary).toContainText("Iemand anders heeft deze gegevens intussen gewijzigd.");
    await expect(summary.getByRole("link")).toHaveCount(3);
    await expect(page.getByLabel("Plaats")).toHaveAccessibleDescription(/intussen ook gewijzigd in “.?Emmen.?”/);
    await expect(page.getByText("Bericht achterlaten: mag niet")).toBeVisible();
    await expect(page.getByText("06 11113333")).toBeVisible();
    await expect(page.getByLabel("Telefoon")).toHaveValue("06 11113333");
    await expect(page.getByLabel("Bericht achterlaten")).toHaveValue("not_allowed");
    await expect(page.getByLabel("Straat")).toHaveValue("Markt");
    await expect(page.getByLabel("Plaats")).toHaveValue("Zwolle");
    await page.getByRole("button", { name: "Gegevens bewaren" }).click();
    await expect(page.getByText("De gegevens zijn bijgewerkt.")).toBeVisible();
    await expect(page.getByText("06 11113333")).toBeVisible();
    await expect(page.getByText("Markt, Zwolle")).toBeVisible();
    const before = page.getByRole("listitem").filter({ hasText: "06 11112222" });
    await expect(before).toBeHidden();
    await page.getByText("3 eerdere gegevens").click();
    await expect(before).toContainText(`Gewijzigd door ${mediator.name}.`);
    await page.emulateMedia({ media: "print" });
    await expect(before).toBeHidden();
  });
}

test("promise 5: a coordinator reopens a closed case; its report stays in the story, and it is closed again", async ({
  makeActor,
  pageFor,
}) => {
  const [mediator, coordinator] = [await makeActor("mediator"), await makeActor("coordinator")];
  const { number } = await caseWithCall(mediator);
  const report = { reason: "other", recovery: "none", summary: "Zij wilde niet verder." };
  await closeCase(mediator, { ...report, key: key(), number, closedOn: "2021-04-01" });
  const mine = await pageFor(mediator);
  await mine.goto(`/cases/${number}`);
  await expect(mine.getByRole("link", { name: "Heropenen" })).toHaveCount(0);

  const page = await pageFor(coordinator);
  await page.goto(`/cases/${number}`);
  await page.getByRole("link", { name: "Heropenen" }).click();
  await expect(page.getByText("De zaak is gesloten op 1 april 2021.")).toBeVisible();
  await page.getByLabel("Waarom gaat de zaak weer open?").fill("Zij belde: zij wil het toch.");
  await page.getByLabel("Vanaf welke dag?").fill("2021-03-31");
  await page.getByRole("button", { name: "Zaak heropenen" }).click();
  await expect(page.getByText("Dit ligt voor de dag waarop de zaak is gesloten.").first()).toBeVisible();
  await page.getByLabel("Vanaf welke dag?").fill("2021-05-01");
  await page.getByRole("button", { name: "Zaak heropenen" }).click();
  await expect(page.getByText("De zaak is weer open.")).toBeVisible();
  await expect(event(page, "Heropend")).toContainText("Zij belde: zij wil het toch.");
  await expect(event(page, "Gesloten: anders")).toContainText("Zij wilde niet verder.");

  await mine.goto(`/cases/${number}/closing`);
  await mine.getByRole("radio", { name: "elders verder" }).check();
  await mine.getByRole("radio", { name: "iets", exact: true }).check();
  await mine.getByLabel("Verslag").fill("Zij is geholpen.");
  await mine.getByLabel("Dag van afsluiten").fill("2021-05-02");
  await mine.getByRole("button", { name: "Zaak afsluiten" }).click();
  await expect(mine.getByText("De zaak is gesloten.")).toBeVisible();
  await expect(event(mine, "Gesloten:")).toHaveCount(2);
});
