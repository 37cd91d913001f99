import type { Page } from "@playwright/test";
import { closeCase } from "@/lib/closing-reports/close";
import { givePassword, makeUser } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";
import { readCsv, readFigures } from "./figures";
import { expect, test } from "./fixtures";
import { Keyboard } from "./keyboard";
import { yearOf } from "./years";

const year = yearOf.journey;
const password = "een zin die niemand raadt";

test("a case goes by keyboard alone from registration to closing report, and moves every figure, line of the CSV, sentence and chart of its year that it touches", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  await closedWithoutContact(await makeActor("mediator"));
  const mediator = await makeUser(superuser, "mediator");
  const coordinator = await makeUser(superuser, "coordinator");
  await givePassword(superuser, mediator, password);
  await givePassword(superuser, coordinator, password);

  const [page, overview] = [await pageFor(null), await pageFor(null)];
  await signIn(overview, coordinator.email);
  const [before, fileBefore] = [await readFigures(overview, year), await readCsv(overview, year)];

  await signIn(page, mediator.email);
  await register(page);
  await expect(page.getByText("De aanmelding is vastgelegd en wacht op een beoordeling.")).toBeVisible();
  await takeUp(page);
  const number = (await page.getByRole("heading", { level: 1 }).innerText()).replace("Zaak ", "");
  expect(number).toMatch(new RegExp(`^${year}-\\d{4,}$`));

  await expect(page.getByRole("link", { name: "Mijn zaken 1" })).toBeVisible();

  await recordAttempt(page);
  await recordDecision(page, "Hanna Hofstra", "05-05");
  await recordDecision(page, "Rob Reitsma", "06-06");
  await expect(page.getByText(/^Beide .*akkoord$/)).toBeVisible();
  await recordContact(page);

  const keys = new Keyboard(overview);
  await keys.press(overview.getByRole("link", { name: /^Zaken/ }));
  await expect(overview.getByRole("row", { name: number })).toContainText(mediator.name);
  expect(await readFigures(overview, year)).toEqual({
    ...before,
    received: before.received + 1,
    takenUp: before.takenUp + 1,
    open: before.open + 1,
  });

  await close(page);
  await keys.press(overview.getByRole("link", { name: /^Zaken/ }));
  await keys.press(overview.getByRole("link", { name: /^Gesloten/ }));
  await expect(overview.getByRole("link", { name: /^Gesloten/ })).toHaveAttribute("aria-current", "page");
  await keys.select(overview.getByRole("combobox", { name: "Bemiddelaar" }), mediator.name);
  await keys.press(overview.getByRole("button", { name: "Toon" }));
  await expect(overview.getByRole("row", { name: number })).toContainText(mediator.name);
  expect(await readFigures(overview, year)).toEqual({
    received: before.received + 1,
    takenUp: before.takenUp + 1,
    closed: before.closed + 1,
    open: before.open,
    contact: oneMore(before.contact),
    contactOnceAgreed: oneMore(before.contactOnceAgreed),
    contactAfterViolence: oneMore(before.contactAfterViolence),
    contactAfterTheft: before.contactAfterTheft,
    conversations: before.conversations + 1,
    letters: before.letters,
  });
  await expect(overview.getByText(`In ${year} zijn ${before.takenUp + 1} aanmeldingen opgepakt`)).toBeVisible();
  const asked = `Om contact gevraagd ${before.closed + 1} `;
  const led = `Contact ${before.contact[0] + 1} `;
  await expect(
    overview.getByRole("img", { name: new RegExp(`^Van vraag naar contact: ${asked}.*; ${led}`) }),
  ).toBeVisible();

  const fileAfter = await readCsv(overview, year);
  const changed = [...fileAfter].filter(([name, value]) => value !== fileBefore.get(name));
  expect(changed.map(([name]) => name)).toEqual(touched);
  for (const [name, value] of changed.filter(([name]) => !/,(share|median|p90|mean)$/.test(name)))
    expect.soft(value, name).toBe((fileBefore.get(name) ?? 0) + 1);
});

test("a closed case offers no form, and a form that was open before says that it is closed and keeps what was typed", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { number, harmed } = await makeCase(mediator);
  const forms = ["contact-attempts/new", "decisions/new", "mediated-contacts/new", "closing"];
  const page = await pageFor(mediator);
  await page.goto(`/cases/${number}/contact-attempts/new?party=${harmed}`);
  await page.getByRole("radio", { name: "telefoon" }).check();
  await page.getByRole("radio", { name: "gesproken" }).check();
  await page.getByLabel("Notitie").fill("Zij belt morgen terug.");
  await closeCase(mediator, closing(number, "2021-04-01"));

  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.getByText("Deze zaak is gesloten. Er kan niets meer worden vastgelegd.")).toBeVisible();
  await expect(page.getByLabel("Notitie")).toHaveValue("Zij belt morgen terug.");
  await expect(page.getByRole("radio", { name: "telefoon" })).toBeChecked();

  const other = await pageFor(mediator);
  await other.goto(`/cases/${number}`);
  await expect(other.getByText("U kunt alles lezen, maar niets meer vastleggen.")).toBeVisible();
  for (const name of [/Contactpoging/, /Instemming/, /Bemiddeld contact/, /Afsluiten/]) {
    await expect(other.getByRole("main").getByRole("link", { name })).toHaveCount(0);
  }
  await other.getByRole("link", { name: /Contactgegevens.*Hanna/ }).click();
  await expect(other.getByRole("heading", { name: "Hanna de Vries", level: 1 })).toBeVisible();
  await expect(other.getByRole("button", { name: "Gegevens bewaren" })).toHaveCount(0);
  for (const form of forms) {
    await other.goto(`/cases/${number}/${form}`);
    await expect(other).toHaveURL(`/cases/${number}`);
    await expect(other.getByText("U kunt alles lezen, maar niets meer vastleggen.")).toBeVisible();
  }
});

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  const keys = new Keyboard(page);
  await keys.type("E-mailadres", email);
  await keys.type("Wachtwoord", password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/zaken/i);
}

async function register(page: Page): Promise<void> {
  const keys = new Keyboard(page);
  await keys.press(page.getByRole("link", { name: /^Aanmeldingen/ }));
  await keys.press(page.getByRole("link", { name: "Nieuwe aanmelding" }));
  await keys.type("Ontvangen op", `0202${year}`);
  await keys.select(page.getByRole("combobox", { name: "Aangemeld door" }), "Slachtofferhulp");
  await expect(page.getByRole("option", { name: "Noord", exact: true, selected: true })).toBeAttached();
  await keys.select(page.getByRole("combobox", { name: "Soort zaak" }), "Geweld");
  await keys.select(page.getByRole("combobox", { name: "Strafzaak" }), "na de zitting");
  await keys.type("Wat er gebeurde en wat er gevraagd wordt", "Zij wil vragen waarom.");
  const [first, second] = [
    page.getByRole("group", { name: "Partij 1" }),
    page.getByRole("group", { name: "Partij 2" }),
  ];
  await keys.choose(first.getByRole("radiogroup", { name: "Zijde" }), "Slachtofferzijde");
  await keys.select(first.getByRole("combobox", { name: "Rol" }), "slachtoffer");
  await keys.tick(first.getByRole("checkbox", { name: "Vraagt om het contact" }));
  await keys.type(first.getByLabel("Voornaam"), "Hanna");
  await keys.type(first.getByLabel("Achternaam"), "Hofstra");
  await keys.type(first.getByLabel("Telefoon"), "06 12 34 56 78");
  await keys.choose(second.getByRole("radiogroup", { name: "Zijde" }), "Daderzijde");
  await keys.select(second.getByRole("combobox", { name: "Rol" }), "dader");
  await keys.type(second.getByLabel("Voornaam"), "Rob");
  await keys.type(second.getByLabel("Achternaam"), "Reitsma");
  await keys.type(second.getByLabel("E-mail"), "rob@example.org");
  await keys.press(page.getByRole("button", { name: "Aanmelding vastleggen" }));
}

async function takeUp(page: Page): Promise<void> {
  const keys = new Keyboard(page);
  await keys.type("Dag van beoordeling", `0303${year}`);
  await keys.press(page.getByRole("button", { name: "Oppakken" }));
  await expect(page.getByText("De aanmelding is opgepakt: dit is de zaak.")).toBeVisible();
}

async function recordAttempt(page: Page): Promise<void> {
  const keys = new Keyboard(page);
  await keys.press(page.getByRole("button", { name: /^Vastleggen/ }));
  await keys.press(page.getByRole("link", { name: /Contactpoging met Hanna Hofstra/ }));
  await keys.choose(page.getByRole("radiogroup", { name: "Op welke manier?" }), "telefoon");
  await keys.choose(page.getByRole("radiogroup", { name: "Hoe ging het?" }), "gesproken");
  await keys.type("Wanneer", `0404${year}`);
  await keys.type("Tijd", "1010");
  await keys.type("Notitie", "Zij wil erover nadenken.");
  await keys.press(page.getByRole("button", { name: "Vastleggen" }));
  await expect(page.getByText("De contactpoging is vastgelegd.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Zij wil erover nadenken." })).toContainText("10:10");
}

async function recordDecision(page: Page, name: string, day: string): Promise<void> {
  const keys = new Keyboard(page);
  await keys.press(page.getByRole("button", { name: /^Vastleggen/ }));
  await keys.press(page.getByRole("link", { name: new RegExp(`Instemming van ${name}`) }));
  await keys.choose(page.getByRole("radiogroup", { name: "Wat is er gezegd?" }), "akkoord");
  await keys.type("Op welke dag", `${day.replace("-", "")}${year}`);
  await keys.press(page.getByRole("button", { name: "Vastleggen" }));
  await expect(page.getByText("De instemming is vastgelegd.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: `${name}: akkoord` })).toBeVisible();
}

async function recordContact(page: Page): Promise<void> {
  const keys = new Keyboard(page);
  await keys.press(page.getByRole("button", { name: /^Vastleggen/ }));
  await keys.press(page.getByRole("link", { name: "Bemiddeld contact", exact: true }));
  await keys.choose(page.getByRole("radiogroup", { name: "In welke vorm" }), "gesprek");
  await keys.type("Op welke dag", `0707${year}`);
  await keys.press(page.getByRole("button", { name: "Vastleggen" }));
  await expect(page.getByText("Het contact is vastgelegd.")).toBeVisible();
}

async function close(page: Page): Promise<void> {
  const keys = new Keyboard(page);
  await keys.press(page.getByRole("link", { name: "Afsluiten…" }));
  await keys.choose(page.getByRole("radiogroup", { name: "Waarom eindigt de zaak?" }), "contact afgerond");
  await keys.choose(page.getByRole("radiogroup", { name: /herstel/ }), "veel");
  await keys.type("Verslag", "Zij spraken elkaar een uur lang.");
  await keys.type("Dag van afsluiten", `0808${year}`);
  await keys.press(page.getByRole("button", { name: "Zaak afsluiten" }));
  await expect(page.getByText("De zaak is gesloten.")).toBeVisible();
}

/** The lines of a year's CSV that the case touches, in their order. */
const touched = [
  "registrations_received,,count",
  "registrations_received_by_initiating_side,harmed,count",
  "registrations_received_by_referrer,victim_support,count",
  "registrations_received_by_offence_category,violence,count",
  "registrations_taken_up,,count",
  "taken_up_by_month,03,count",
  "taken_up_by_initiating_side,harmed,count",
  "taken_up_by_referrer,victim_support,count",
  "taken_up_by_offence_category,violence,count",
  "taken_up_by_legal_phase,after_trial,count",
  "taken_up_by_region,north,count",
  "cases_closed,,count",
  ...share("contact_rate", ""),
  ...share("contact_rate_by_offence_category", "violence"),
  ...share("contact_rate_by_initiating_side", "harmed"),
  ...share("agreed_contact_rate", ""),
  "contact_by_main_form,conversation,count",
  "contacts_by_form,conversation,count",
  "closed_by_reason,contact_completed,count",
  ...["count", "median", "p90"].map((measure) => `duration_days,,${measure}`),
  ...["count", "median", "p90"].map((measure) => `days_to_first_attempt,,${measure}`),
  ...["count", "mean"].map((measure) => `attempts_per_case,,${measure}`),
];

function share(indicator: string, code: string): string[] {
  return ["numerator", "denominator", "share"].map((measure) => `${indicator},${code},${measure}`);
}

/** Another case of that year, so that shares have something to be a share of. */
async function closedWithoutContact(mediator: Parameters<typeof makeCase>[0]): Promise<void> {
  const { number } = await makeCase(mediator, { receivedOn: `${year}-01-02`, offenceOn: "" }, `${year}-01-03`);
  await closeCase(mediator, closing(number, `${year}-01-31`));
}

function closing(number: string, closedOn: string) {
  return {
    key: crypto.randomUUID(),
    number,
    closedOn,
    reason: "no_response",
    recovery: "none",
    summary: "Geen antwoord.",
  };
}

function oneMore([part, whole]: [number, number]): [number, number] {
  return [part + 1, whole + 1];
}
