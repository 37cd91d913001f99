import type { Page } from "@playwright/test";
import { today } from "@/core/clock";
import { writeDay } from "@/core/read-day";
import { clockHeader } from "@/core/request-headers";
import { shiftTo } from "@/testing/clock";
import { makeUser } from "@/testing/factories";
import { AttemptForm } from "./attempt-form";
import { expect, test } from "./fixtures";
import { test as inAnotherPortal } from "./looked-at";
import { goToForm } from "./record-menu";

test("part 5, promise 6: a case is lived day by day, by who was there, and each day is the day that pages show and the database keeps", async ({
  superuser,
  pageAt,
}) => {
  const [desk, mediator] = [await makeUser(superuser, "registration_desk"), await makeUser(superuser, "mediator")];

  const monday = await pageAt("2025-03-03T09:00+01:00", desk);
  await register(monday);
  await monday.goto("/registrations");
  await expect(monday.getByRole("row", { name: "Hanna Dagboek" })).toContainText("3 maart 2025vandaag");

  const wednesday = await pageAt("2025-03-05T14:00+01:00", mediator);
  await wednesday.goto("/registrations");
  await expect(wednesday.getByRole("row", { name: "Hanna Dagboek" })).toContainText("3 maart 20252 dagen");
  await wednesday.getByRole("link", { name: /Hanna Dagboek/ }).click();
  await expect(wednesday.getByLabel("Dag van beoordeling").first()).toHaveValue("05-03-2025");
  await wednesday.getByRole("button", { name: "Oppakken" }).click();
  await expect(wednesday.getByText("De aanmelding is opgepakt: dit is de zaak.")).toBeVisible();
  const number = (await wednesday.getByRole("heading", { level: 1 }).innerText()).replace("Zaak ", "");
  expect(number).toMatch(/^2025-/);

  const friday = await pageAt("2025-03-07T23:50+01:00", mediator);
  await friday.goto(`/cases/${number}`);
  await goToForm(friday, /Contactpoging met Hanna/);
  await recordCall(friday, "07-03-2025", /^23:5\d$/);
  // Past midnight on the same page: what it asks anew is of the new day, and nothing that it asked before is shown again.
  await moveTo(friday, "2025-03-08T00:10+01:00");
  await goToForm(friday, /Contactpoging met Rob/);
  await recordCall(friday, "08-03-2025", /^00:1\d$/);

  const tuesday = await pageAt("2025-03-11T10:00+01:00", mediator);
  await tuesday.goto(`/cases/${number}`);
  await expect(tuesday.getByText(/· dag 6/)).toBeVisible();
  await tuesday.getByRole("link", { name: /^Verbeteren: Telefoon aan Rob/ }).click();
  await tuesday.getByRole("radio", { name: "bericht achtergelaten" }).check();
  await tuesday.getByLabel("Waarom verbetert u dit?").fill("Het was de voicemail.");
  await tuesday.getByRole("button", { name: "Verbetering vastleggen" }).click();
  await expect(tuesday.getByText("De verbetering is vastgelegd.")).toBeVisible();
  await tuesday.goto(`/cases?q=${number}`);
  await expect(tuesday.getByRole("row", { name: number })).toContainText("4 dagen niets gehoord");

  const weeksLater = await pageAt("2025-03-25T10:00+01:00", mediator);
  await weeksLater.goto(`/cases?q=${number}`);
  await expect(weeksLater.getByRole("row", { name: number })).toContainText("18 dagen niets gehoord");

  const { rows } = await superuser.query<{ what: string; days: string[] }>(kept, [number, [desk.id, mediator.id]]);
  expect(Object.fromEntries(rows.map(({ what, days }) => [what, days]))).toEqual({
    received: ["2025-03-03"],
    registered: ["2025-03-03"],
    "assessed on": ["2025-03-05"],
    assessed: ["2025-03-05"],
    tied: ["2025-03-05"],
    called: ["2025-03-07", "2025-03-08", "2025-03-08"],
    recorded: ["2025-03-07", "2025-03-08", "2025-03-11"],
    answered: ["2025-03-07"],
    audited: ["2025-03-03", "2025-03-05", "2025-03-07", "2025-03-08", "2025-03-11", "2025-03-25"],
    sessions: ["2025-03-03", "2025-03-05", "2025-03-08", "2025-03-11", "2025-03-25"],
  });
});

inAnotherPortal(
  "part 5, promise 6: a portal that is not one for tests goes by its own clock, whatever a request brings",
  async ({ makeActor, requestFor }) => {
    const request = await requestFor(await makeActor("mediator"));
    const formAt = async (moment: string) => {
      const answer = await request.get("/registrations/new", { headers: { [clockHeader]: String(shiftTo(moment)) } });
      return /name="receivedOn"[^>]*value="([^"]*)"/.exec(await answer.text())?.[1];
    };
    // Where the whole run is at another moment, all of its portals are for tests.
    const its = process.env.PORTAL_NOW ? "2025-03-03" : today();
    expect(await formAt("2025-03-03T09:00+01:00")).toBe(writeDay(its));
  },
);

/** What the database keeps of a case and of who worked on it, and of which days. */
const kept = `
  with the_case as (select * from registrations where number = $1),
  moments (what, at) as (
    select 'registered', recorded_at from the_case
    union all select 'assessed', assessed_at from the_case
    union all select 'called', at from contact_attempts where registration_id = (select id from the_case)
    union all select 'recorded', recorded_at from contact_attempts where registration_id = (select id from the_case)
    union all select 'sessions', last_seen_at from auth.sessions where user_id = any ($2::uuid[])
  ),
  days (what, day) as (
    select what, (at at time zone 'Europe/Amsterdam')::date from moments
    union all select distinct 'audited', (recorded_at at time zone 'Europe/Amsterdam')::date from audit_entries where user_id = any ($2::uuid[])
    union all select 'received', received_on from the_case
    union all select 'assessed on', assessed_on from the_case
    union all select 'tied', from_on from case_access where registration_id = (select id from the_case)
    union all select 'answered', answered_on from standings where registration_id = (select id from the_case)
  )
  select what, array_agg(day::text order by day) as days from days group by what`;

/** From now on the page asks at that moment, and shows it. */
async function moveTo(page: Page, moment: string): Promise<void> {
  await page.setExtraHTTPHeaders({ [clockHeader]: String(shiftTo(moment)) });
  await page.clock.setSystemTime(moment);
}

/** Registers what came in on the day that the form proposes. */
async function register(page: Page): Promise<void> {
  await page.goto("/registrations/new");
  await expect(page.getByLabel("Ontvangen op")).toHaveValue("03-03-2025");
  await page.getByLabel("Aangemeld door").selectOption("Slachtofferhulp");
  await page.getByLabel("Regio").selectOption("Noord");
  await page.getByLabel("Soort zaak").selectOption("Geweld");
  await page.getByLabel("Strafzaak").selectOption("na de zitting");
  for (const [place, side, role, name] of [
    ["Partij 1", "Slachtofferzijde", "slachtoffer", "Hanna"],
    ["Partij 2", "Daderzijde", "dader", "Rob"],
  ] as const) {
    const party = page.getByRole("group", { name: place });
    await party.getByRole("radio", { name: side }).check();
    await party.getByLabel("Rol").selectOption(role);
    if (name === "Hanna") await party.getByLabel("Vraagt om het contact").check();
    await party.getByLabel("Voornaam").fill(name);
    await party.getByLabel("Achternaam").fill("Dagboek");
  }
  await page.getByRole("button", { name: "Aanmelding vastleggen" }).click();
  await expect(page.getByText("De aanmelding is vastgelegd")).toBeVisible();
}

/** Records a call at the moment that the form proposes. */
async function recordCall(page: Page, day: string, time: RegExp): Promise<void> {
  const form = new AttemptForm(page);
  await expect(form.at).toHaveValue(day);
  await expect(page.getByLabel("Tijd")).toHaveValue(time);
  await page.getByRole("radio", { name: "telefoon" }).check();
  await page.getByRole("radio", { name: "gesproken" }).check();
  await form.send.click();
  await form.expectRecorded();
}
