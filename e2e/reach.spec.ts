import type { Page } from "@playwright/test";
import { byClock } from "@/core/request-clock";
import { shiftTo } from "@/testing/clock";
import { makeUser, startSession } from "@/testing/factories";
import { makeCase, partyValues } from "@/testing/registrations";
import { expect, test } from "./fixtures";
import { goToForm } from "./record-menu";

test("part 6, promise 2: of the robbery in the diary, she is rung after six, nobody else may hear of it, and the page says so above the number", async ({
  superuser,
  pageAt,
}) => {
  const mediator = await makeUser(superuser, "mediator");
  const fatima = {
    givenName: "Fatima",
    familyName: "El Amrani",
    phone: "06 11112222",
    messagePermission: "not_allowed",
  };
  const parties = [
    partyValues("harmed", true, fatima),
    partyValues("responsible", false, { givenName: "Rik", familyName: "Postma" }),
  ];
  const made = await byClock(shiftTo("2025-01-08T10:00+01:00"), async () => {
    const actor = await startSession(superuser, mediator);
    return makeCase(actor, { parties, receivedOn: "2025-01-06" }, "2025-01-08");
  });

  const page = await pageAt("2025-01-10T11:40+01:00", mediator);
  await page.goto(`/cases/${made.number}/parties/${made.harmed}`);
  await page.getByText("Voorkeur, veilige tijden, tolk en tussenpersoon").click();
  await page.getByLabel("Zeggen wie er belt").selectOption("nee");
  await page.getByLabel("Het liefst").selectOption("telefoon");
  await page.getByLabel("Veilig vanaf").fill("na zessen");
  await page.getByLabel("Wie er nog meer wonen").fill("haar zoon, die er niets van mag horen");
  await page.getByLabel("Tolk").selectOption("ja, alleen een vrouw");
  await page.getByLabel("Hulp bij lezen, horen of komen").fill("grote letters");
  await page.getByRole("button", { name: "Gegevens bewaren" }).click();
  await expect(page.getByRole("region", { name: "Er klopt iets nog niet" })).toContainText("Schrijf de tijd zoals");
  await page.getByLabel("Veilig vanaf").fill("18 uur");
  await page.getByRole("button", { name: "Gegevens bewaren" }).click();
  await expect(page.getByText("De gegevens zijn bijgewerkt.")).toBeVisible();

  await page.goto(`/cases/${made.number}?for=attempt&party=${made.harmed}`);
  const panel = page.getByRole("region", { name: "Contact met Fatima El Amrani" });
  await expect(panel).toContainText("Zeggen wie er belt: nee");
  await expect(panel).toContainText("Veilig: vanaf 18:00 Nu is het een andere tijd.");
  await expect(panel).toContainText("Daar woont ook: haar zoon");
  await expect(panel).toContainText("ja, alleen een vrouw");
  const evening = await pageAt("2025-01-13T18:20+01:00", mediator);
  await evening.goto(`/cases/${made.number}?for=attempt&party=${made.harmed}`);
  await expect(evening.getByRole("region", { name: "Contact met" })).toContainText("Veilig: vanaf 18:00");
  await expect(evening.getByText("Nu is het een andere tijd.")).toHaveCount(0);

  // He can't be written to but through somebody.
  await evening.goto(`/cases/${made.number}/parties/${made.responsible}`);
  await evening.getByLabel("Via een organisatie").fill("Reclassering Zwolle");
  await evening.getByText("Voorkeur, veilige tijden, tolk en tussenpersoon").click();
  await evening.getByLabel(/^Tussenpersoon/).fill("J. Smit");
  await evening.getByLabel("Nummer van de tussenpersoon").fill("038 1234567");
  await evening.getByRole("button", { name: "Gegevens bewaren" }).click();
  await expect(evening.getByText("J. Smit, 038 1234567")).toBeVisible();
});

test("part 6, promise 2: he is detained until a day and may not come near her until one; each stands wherever contact is made until then, and in the story after", async ({
  superuser,
  pageAt,
}) => {
  const mediator = await makeUser(superuser, "mediator");
  const parties = [
    partyValues("harmed", true, { givenName: "Fatima", familyName: "El Amrani" }),
    partyValues("responsible", false, { givenName: "Rik", familyName: "Postma" }),
  ];
  const made = await byClock(shiftTo("2025-01-08T10:00+01:00"), async () => {
    const actor = await startSession(superuser, mediator);
    return makeCase(actor, { parties, receivedOn: "2025-01-06", inCustody: "on" }, "2025-01-08");
  });
  const page = await pageAt("2025-01-08T11:00+01:00", mediator);
  const party = `/cases/${made.number}/parties/${made.responsible}`;

  await page.goto(party);
  await page.getByRole("link", { name: "Verblijf toevoegen" }).click();
  await page.getByRole("radio", { name: "gedetineerd" }).check();
  await page.getByLabel("Waar?").fill("PI Zwolle");
  await page.getByLabel("Nummer daar").fill("7654321");
  await page.getByLabel("Wat mag daarheen?").selectOption("alleen bezoek");
  await page.getByLabel("Vanaf welke dag?").fill("2-9-2026");
  await page.getByLabel("Tot en met welke dag?").fill("14-3-2024");
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.getByRole("region", { name: "Er klopt iets nog niet" })).toContainText("vóór de eerste dag");
  await page.getByLabel("Vanaf welke dag?").fill("14-3-2024");
  await page.getByLabel("Tot en met welke dag?").fill("2-9-2026");
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.getByText("Het verblijf is vastgelegd.")).toBeVisible();

  // By keyboard alone.
  await page.goto(party);
  await page.getByRole("link", { name: "Waarschuwing toevoegen" }).press("Enter");
  await page.getByRole("radio", { name: "contactverbod" }).press("Space");
  await page.getByLabel("Tegen wie of wat?").focus();
  await page.keyboard.type("Fatima en haar winkel");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1-3-2025");
  await page.getByLabel("Van wie weet u dit?").focus();
  await page.keyboard.type("de reclassering");
  await page.getByLabel("Waar moet iedereen op letten?").focus();
  await page.keyboard.type("Nooit samen op één plek.");
  await page.getByRole("button", { name: "Vastleggen" }).press("Enter");
  await expect(page.getByText("De waarschuwing staat overal waar u contact vastlegt.")).toBeVisible();

  const places = [
    ...[`/cases/${made.number}`, `/cases/${made.number}?for=attempt&party=${made.responsible}`, party],
    ...["contact-attempts", "conversations", "appointments", "decisions"].map(
      (kind) => `/cases/${made.number}/${kind}/new?party=${made.responsible}`,
    ),
    ...[`/cases/${made.number}/appointments/new?party=between`, `/cases/${made.number}/mediated-contacts/new`],
  ];
  const until = await pageAt("2025-03-01T20:00+01:00", mediator);
  for (const place of places) {
    await until.goto(place);
    await expect(until.getByRole("main")).toContainText("Fatima en haar winkel, tot en met 1 maart 2025");
  }
  // Of her side nothing says so.
  await until.goto(`/cases/${made.number}/conversations/new?party=${made.harmed}`);
  await expect(until.getByRole("main")).not.toContainText("winkel");
  const after = await pageAt("2025-03-02T08:00+01:00", mediator);
  for (const place of places.slice(3)) {
    await after.goto(place);
    await expect(after.getByRole("main")).not.toContainText("Fatima en haar winkel");
  }
  await after.goto(`/cases/${made.number}`);
  await expect(after.getByRole("listitem").filter({ hasText: "Rik Postma: contactverbod" })).toContainText("winkel");
  await after.goto(`/cases/${made.number}/contact-attempts/new?party=${made.responsible}`);
  await expect(after.getByRole("main")).toContainText(
    "gedetineerd: PI Zwolle, nr. 7654321, tot en met 2 september 2026, alleen bezoek",
  );

  // He is moved: the first has a last day, and stays in the story as it was.
  await after.goto(party);
  await after.getByRole("link", { name: /^Wijzigen: gedetineerd/ }).click();
  await after.getByLabel("Tot en met welke dag?").fill("28-2-2025");
  await after.getByLabel("Waarom verbetert u dit?").fill("Overgeplaatst.");
  await after.getByRole("button", { name: "Verbetering vastleggen" }).click();
  await expect(after.getByText("De verbetering is vastgelegd.")).toBeVisible();
  await after.goto(`/cases/${made.number}/contact-attempts/new?party=${made.responsible}`);
  await expect(after.getByRole("main")).not.toContainText("PI Zwolle");
});

test("part 6, promise 3: of the accident in the diary, her mother is asked before the sister of sixteen, and from eighteen on nobody is", async ({
  superuser,
  pageAt,
}) => {
  const mediator = await makeUser(superuser, "mediator");
  const parties = [
    partyValues("harmed", false, { role: "bereaved", givenName: "Ineke", familyName: "Hoekstra" }),
    partyValues("harmed", false, {
      role: "bereaved",
      givenName: "Sanne",
      familyName: "Hoekstra",
      birthOn: "2008-06-11",
    }),
    partyValues("responsible", true, { role: "causer", givenName: "Daan", familyName: "Visser" }),
  ];
  const made = await byClock(shiftTo("2025-02-05T10:00+01:00"), async () => {
    const actor = await startSession(superuser, mediator);
    return makeCase(actor, { parties, receivedOn: "2025-02-03" }, "2025-02-05");
  });
  const page = await pageAt("2025-02-17T10:00+01:00", mediator);
  await page.goto(`/cases/${made.number}`);
  await expect(page.getByText("geboren 11 juni 2008 · 16 jaar, minderjarig")).toBeVisible();
  await goToForm(page, "Contactpoging met Sanne Hoekstra");
  await expect(page.getByText("Sanne Hoekstra is 16 jaar. Eerst is toestemming nodig")).toBeVisible();
  await page.getByRole("radio", { name: "brief" }).check();
  await page.getByRole("radio", { name: "verstuurd" }).check();
  await page.getByLabel("Notitie").fill("Een voorzichtige brief.");
  await page.getByRole("button", { name: "Vastleggen", exact: true }).click();
  const wrong = page.getByRole("region", { name: "Er klopt iets nog niet" });
  await expect(wrong).toContainText("nog geen toestemming van een ouder of voogd");
  await expect(page.getByLabel("Notitie")).toHaveValue("Een voorzichtige brief.");

  // Her mother is a party herself: she is chosen, not typed again.
  await page.goto(`/cases/${made.number}`);
  await goToForm(page, "Iemand rond Sanne Hoekstra");
  await page.getByRole("radio", { name: "ouder of voogd" }).check();
  await page.getByRole("button", { name: "Vastleggen", exact: true }).click();
  await expect(wrong).toContainText("Vul dit in.");
  await expect(page.getByLabel("Is het zelf een partij?").getByRole("option")).toHaveText(["nee", "Ineke Hoekstra"]);
  await page.getByLabel("Is het zelf een partij?").selectOption("Ineke Hoekstra");
  await page.getByRole("button", { name: "Vastleggen", exact: true }).click();
  await expect(page.getByText("De persoon is vastgelegd.")).toBeVisible();

  await page.goto(`/cases/${made.number}?for=attempt&party=${await idOf(page, made.number, "Sanne")}`);
  const panel = page.getByRole("region", { name: "Contact met Sanne Hoekstra" });
  await expect(panel).toContainText("Bekend: Ineke Hoekstra.");
  await panel.getByRole("link", { name: "Vastleggen wat de ouder of voogd zei" }).click();
  await expect(page.getByLabel("Aan wie is het gevraagd?").getByRole("option", { selected: true })).toHaveText(
    "Ineke Hoekstra",
  );
  await page.getByRole("radio", { name: "geeft toestemming", exact: true }).check();
  await page.getByLabel("Hoe is het gevraagd of gezegd?").selectOption("telefoon");
  await page.getByRole("button", { name: "Vastleggen", exact: true }).click();
  await expect(
    page.getByRole("listitem").filter({ hasText: "Ineke Hoekstra over Sanne Hoekstra: geeft toestemming" }),
  ).toBeVisible();
  await page.goto(`/cases/${made.number}`);
  await goToForm(page, "Gesprek met Sanne Hoekstra");
  await expect(page.getByText("Sanne Hoekstra: 16 jaar, minderjarig")).toBeVisible();
  await expect(page.locator("datalist option")).toHaveAttribute("value", "Ineke Hoekstra");
  await page.getByRole("radio", { name: "eerste gesprek" }).check();
  await page.getByRole("radio", { name: "thuis" }).check();
  await page.getByLabel("Wie waren er nog meer bij?").fill("Ineke Hoekstra");
  await page.getByLabel("Wat is er gezegd?").fill("Zij wil een brief schrijven.");
  await page.getByRole("button", { name: "Vastleggen", exact: true }).click();
  await expect(page.getByText("Het gesprek is vastgelegd.")).toBeVisible();

  const later = await pageAt("2026-06-11T10:00+02:00", mediator);
  await later.goto(`/cases/${made.number}`);
  await expect(later.getByText("geboren 11 juni 2008 · 18 jaar")).toBeVisible();
  await later.getByRole("button", { name: /^Vastleggen/ }).click();
  await expect(later.getByRole("link", { name: /^Toestemming van een ouder/ })).toHaveCount(0);
  await later.keyboard.press("Escape");
  await goToForm(later, "Gesprek met Sanne Hoekstra");
  await expect(later.locator("datalist")).toHaveCount(0);
});

/** The id of a party, as the link to their page has it. */
async function idOf(page: Page, number: string, name: string): Promise<string> {
  await page.goto(`/cases/${number}`);
  const link = page.locator("a[href*='/parties/']").filter({ hasText: `Contactgegevens: ${name}` });
  return (await link.getAttribute("href"))?.split("/").at(-1) ?? "";
}
