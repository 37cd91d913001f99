import type { Page } from "@playwright/test";

/** Goes from a case to the form of what is to be recorded, by the menu of all that can be. */
export async function goToForm(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: /^Vastleggen/ }).click();
  await page.getByRole("link", { name, exact: typeof name === "string" }).click();
}
