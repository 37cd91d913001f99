import { makeCase } from "@/testing/registrations";
import { expect, test } from "./fixtures";

test("part 4, promise 15: a day is typed in the portal's own order whatever the browser's language, and said in words", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { number } = await makeCase(mediator);
  const page = await pageFor(mediator, { locale: "en-US" });
  await page.goto(`/cases/${number}/closing`);
  const day = page.getByLabel("Dag van afsluiten");
  for (const typed of ["3/12/2021", "3 dec 2021", "03122021", "2021-12-03"]) {
    await day.fill(typed);
    await expect(page.getByText("vrijdag 3 december 2021")).toBeVisible();
  }
  await day.fill("12/31/2021");
  await expect(page.getByText(/december 2021/)).toBeHidden();
  await page.getByRole("button", { name: "Zaak afsluiten" }).click();
  await expect(day).toHaveAccessibleDescription(/Schrijf de datum als dag-maand-jaar/);
  await expect(day).toHaveValue("12/31/2021");
  await expect(page.getByRole("button", { name: "Kalender" })).toHaveAccessibleDescription("Dag van afsluiten");
});

test("part 4, promise 15: a moment has 24 hours, and without script it is read and said the same", async ({
  makeActor,
  pageFor,
  superuser,
}) => {
  const mediator = await makeActor("mediator");
  const { number, harmed } = await makeCase(mediator);
  const page = await pageFor(mediator, { locale: "en-US", javaScriptEnabled: false });
  await page.goto(`/cases/${number}/contact-attempts/new?party=${harmed}`);
  await expect(page.getByRole("button", { name: "Kalender" })).toBeHidden();
  await page.getByRole("radio", { name: "telefoon" }).check();
  await page.getByRole("radio", { name: "gesproken" }).check();
  await page.getByRole("radio", { name: "De partij naar ons" }).check();
  await page.getByLabel("Wanneer").fill("6 maart 2021");
  await page.getByLabel("Tijd").fill("25.10");
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.getByLabel("Tijd")).toHaveAccessibleDescription(/Schrijf de tijd zoals/);
  await expect(page.getByLabel("Wanneer")).toHaveValue("6 maart 2021");
  await expect(page.getByText("zaterdag 6 maart 2021")).toBeVisible();
  await page.getByLabel("Tijd").fill("14.10");
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.getByText("De contactpoging is vastgelegd.")).toBeVisible();
  const { rows } = await superuser.query("select at from contact_attempts where party_id = $1", [harmed]);
  expect(rows).toEqual([{ at: new Date("2021-03-06T13:10:00Z") }]);
});
