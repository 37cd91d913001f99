import { expect, test } from "./fixtures";

test("part 4, promise 13: five parties that were written down fold to their names, and open where something is wrong", async ({
  makeActor,
  pageFor,
}) => {
  const page = await pageFor(await makeActor("mediator"), { viewport: { width: 390, height: 844 } });
  await page.goto("/registrations/new");
  for (let party = 1; party <= 4; party += 1) {
    await page.getByRole("textbox", { name: "Achternaam" }).last().fill(`Partij${party}`);
    await page.getByRole("button", { name: "Nog iemand toevoegen" }).click();
  }
  await expect(page.getByText("Partij1")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5_500);
  await page.getByRole("button", { name: "Aanmelding vastleggen" }).click();
  await page.getByRole("link", { name: /^Partij 1, Rol:/ }).click();
  await expect(page.getByRole("combobox", { name: "Rol" }).first()).toBeFocused();
});
