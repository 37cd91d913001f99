import type { Page } from "@playwright/test";
import { byClock } from "@/core/request-clock";
import { shiftTo } from "@/testing/clock";
import { makeUser, startSession } from "@/testing/factories";
import { makeCase, partyValues } from "@/testing/registrations";
import { expect, test } from "./fixtures";
import { goToForm } from "./record-menu";

test("part 6, promises 6 to 9: of the robbery in the diary, what was said with each apart, what each agreed to and until when somebody thinks", async ({
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
    return makeCase(actor, { parties, receivedOn: "2025-01-06" }, "2025-01-08");
  });
  const visit = (day: string) => pageAt(`${day}T17:00+01:00`, mediator);

  // Planned by phone for the 20th, and moved by her.
  const call = await visit("2025-01-13");
  await open(call, made.number, "Afspraak met Fatima El Amrani");
  await choose(call, "eerste gesprek", "thuis");
  await call.getByLabel("Wanneer?").fill("20-1-2025");
  await call.getByLabel("Tijd", { exact: true }).fill("10:00");
  await record(call);
  await expect(call.getByText("De afspraak staat in uw agenda.")).toBeVisible();
  await call.goto("/agenda?day=2025-01-20");
  await call.getByRole("link", { name: /^Afspraak wijzigen: Fatima El Amrani/ }).click();
  await call.getByLabel("Wanneer?").fill("22-1-2025");
  await call.getByLabel("Waarom verbetert u dit?").fill("Haar zoon is ziek.");
  await call.getByRole("button", { name: "Verbetering vastleggen" }).click();
  const moved = entry(call, "Afspraak met Fatima El Amrani: eerste gesprek");
  await expect(moved).toContainText("22 januari 2025 10:00, thuis");
  await moved.getByText("verbeterd", { exact: true }).click();
  await expect(moved).toContainText("Verplaatst op 13 januari 2025");
  await expect(moved.getByRole("deletion")).toContainText("20 januari 2025 10:00");

  // It took place: one press from the week to what was said.
  const january = await visit("2025-01-22");
  await january.goto("/agenda");
  await january.getByRole("link", { name: /^Ging door: Fatima El Amrani/ }).click();
  await expect(january.getByRole("radio", { name: "thuis" })).toBeChecked();
  await expect(january.getByRole("radio", { name: "eerste gesprek" })).toBeChecked();
  await january.getByLabel("Hoeveel minuten?").fill("anderhalf uur");
  await january.getByLabel("Wat is er gezegd?").fill("Zij wil één ding weten: waarom zij?");
  await record(january);
  await expect(january.getByRole("region", { name: "Er klopt iets nog niet" })).toContainText("aantal minuten");
  await january.getByLabel("Hoeveel minuten?").fill("90 min");
  await january.getByLabel("Wat volgt er?").fill("Een brief aan hem.");
  await record(january);
  await expect(entry(january, "Eerste gesprek met Fatima El Amrani")).toContainText("thuis, 90 min.");
  for (const goal of ["Horen waarom.", "Zeggen wat het met haar deed."]) {
    await open(january, made.number, "Doel van Fatima El Amrani");
    await january.getByLabel("Wat wil deze partij bereiken?").fill(goal);
    await record(january);
    await expect(entry(january, goal)).toContainText("Doel van Fatima El Amrani");
  }
  await open(january, made.number, "Instemming van Fatima El Amrani");
  // Of an answer one sees what belongs to it, and nothing else.
  await expect(january.getByLabel("Tot welke dag?")).toBeHidden();
  await january.getByRole("radio", { name: "akkoord" }).check();
  for (const form of ["gesprek", "briefwisseling"]) await january.getByLabel(form, { exact: true }).check();
  await january.getByLabel("Waarom?").selectOption("wil vragen stellen");
  await record(january);
  await expect(entry(january, "Fatima El Amrani: akkoord")).toContainText(
    "gesprek, briefwisseling, wil vragen stellen",
  );

  const february = await visit("2025-02-21");
  await open(february, made.number, "Instemming van Rik Postma");
  await february.getByRole("radio", { name: "denkt na" }).check();
  await record(february);
  await expect(february.getByRole("region", { name: "Er klopt iets nog niet" })).toContainText("Vul dit in.");
  await february.getByLabel("Tot welke dag?").fill("7-3-2025");
  await february.getByLabel("Hoe is het gezegd?").selectOption("via een organisatie");
  await record(february);
  await expect(entry(february, "Rik Postma: denkt na")).toContainText("tot 7 maart 2025, via een organisatie");
  await february.goto(`/cases?q=${made.number}`);
  await expect(february.getByRole("row", { name: made.number })).toContainText("Rik Postma denkt na");
  await expect(february.getByRole("row", { name: made.number })).toContainText("tot 7 maart 2025");

  const march = await visit("2025-03-10");
  await march.goto(`/cases?q=${made.number}`);
  await expect(march.getByRole("row", { name: made.number })).toContainText("wilde nadenken tot 7 maart 2025");
  await open(march, made.number, "Instemming van Rik Postma");
  await march.getByRole("radio", { name: "akkoord" }).check();
  await march.getByLabel("briefwisseling").check();
  await march.getByLabel("Op welke dag?").fill("7-3-2025");
  await record(march);
  await expect(march.getByText("De instemming is vastgelegd.")).toBeVisible();

  // He agreed to letters only: a conversation is refused, and nothing that was typed is lost.
  const contact = await visit("2025-03-25");
  await contact.goto(`/cases/${made.number}/mediated-contacts/new`);
  await contact.getByRole("radio", { name: "gesprek", exact: true }).check();
  await contact.getByLabel("Wat is er gezegd of gegeven?").fill("Zijn brief aan haar gegeven.");
  await record(contact);
  await expect(contact.getByRole("region", { name: "Er klopt iets nog niet" })).toContainText("akkoord met deze vorm");
  await contact.getByRole("radio", { name: "briefwisseling" }).check();
  await record(contact);
  const held = entry(contact, "Bemiddeld contact: briefwisseling");
  await expect(held).toContainText("Fatima El Amrani, Rik Postma");
  await expect(held).toContainText("Zijn brief aan haar gegeven.");

  // The closing comes back to each goal.
  const june = await visit("2025-06-23");
  await june.goto(`/cases/${made.number}/closing`);
  await choose(june, "contact afgerond", "veel");
  await june.getByLabel("Horen waarom.").selectOption("bereikt");
  await june.getByLabel("Zeggen wat het met haar deed.").selectOption("deels bereikt");
  await june.getByLabel("Verslag").fill("Een brief heen en een brief terug.");
  await june.getByRole("button", { name: "Zaak afsluiten" }).click();
  await expect(june.getByText("Horen waarom. — bereikt")).toBeVisible();
  await expect(june.getByText("Zeggen wat het met haar deed. — deels bereikt")).toBeVisible();
});

/** A line of the story of a case. */
const entry = (page: Page, text: string) => page.getByRole("listitem").filter({ hasText: text });

async function open(page: Page, number: string, what: string): Promise<void> {
  await page.goto(`/cases/${number}`);
  await goToForm(page, what);
}

async function choose(page: Page, ...answers: string[]): Promise<void> {
  for (const name of answers) await page.getByRole("radio", { name, exact: true }).check();
}

async function record(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Vastleggen" }).click();
}
