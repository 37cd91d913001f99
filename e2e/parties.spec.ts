import { expect, test } from "./fixtures";

test("promise 7: parties can be added and taken out again, and those that stay keep what was typed about them", async ({
  makeActor,
  pageFor,
  superuser,
}) => {
  const page = await pageFor(await makeActor("mediator"));
  await page.goto("/registrations/new");
  await page.getByLabel("Aangemeld door").selectOption({ label: "politie" });
  await page.getByLabel("Soort zaak").selectOption({ label: "Geweld" });
  await page.getByLabel("Strafzaak").selectOption({ label: "na de zitting" });
  const party = (number: number) => page.getByRole("group", { name: `Partij ${number}` });
  const fill = async (number: number, side: string, role: string, name: string) => {
    await party(number).getByRole("radio", { name: side }).check();
    await party(number).getByLabel("Rol").selectOption({ label: role });
    await party(number).getByLabel("Achternaam").fill(name);
  };
  await fill(1, "Slachtofferzijde", "getuige", "Weg");
  await fill(2, "Daderzijde", "dader", "Blijft");
  await page.getByRole("button", { name: "Nog iemand toevoegen" }).click();
  await expect(party(3).getByRole("radio", { name: "Slachtofferzijde" })).toBeFocused();
  await fill(3, "Slachtofferzijde", "slachtoffer", "Nieuw");
  await party(3).getByLabel("Vraagt om het contact").check();
  await page.getByRole("button", { name: "Partij 1 weghalen" }).click();
  await expect(page.getByRole("button", { name: "Nog iemand toevoegen" })).toBeFocused();
  await expect(party(1).getByLabel("Achternaam")).toHaveValue("Blijft");
  await expect(party(2).getByRole("radio", { name: "Slachtofferzijde" })).toBeChecked();
  await page.getByRole("button", { name: "Aanmelding vastleggen" }).click();
  await expect(page.getByRole("status")).toContainText("vastgelegd");
  const id = page.url().match(/registrations\/([^?]+)/)?.[1];
  const { rows } = await superuser.query(
    "select family_name, role, initiator from parties where registration_id = $1 order by position",
    [id],
  );
  expect(rows).toEqual([
    { family_name: "Blijft", role: "offender", initiator: false },
    { family_name: "Nieuw", role: "victim", initiator: true },
  ]);
});
