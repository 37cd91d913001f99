import { byClock } from "@/core/request-clock";
import { shiftTo } from "@/testing/clock";
import { makeUser, startSession } from "@/testing/factories";
import { makeCase, partyValues } from "@/testing/registrations";
import { expect, test } from "./fixtures";

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
  await evening.getByLabel("Tussenpersoon", { exact: true }).fill("J. Smit");
  await evening.getByLabel("Telefoon van de tussenpersoon").fill("038 1234567");
  await evening.getByRole("button", { name: "Gegevens bewaren" }).click();
  await expect(evening.getByText("J. Smit, 038 1234567")).toBeVisible();
});
