import { makeCase } from "@/testing/registrations";
import { expect, test } from "./fixtures";
import { yearOf } from "./years";

const year = yearOf.paper;

test.beforeAll(async ({ makeActor }) => {
  await makeCase(await makeActor("mediator"), { receivedOn: `${year}-03-02`, offenceOn: "" }, `${year}-03-05`);
});

test("on paper a year is its report alone: no navigation, nothing to press, its years as a table, on a few pages", async ({
  makeActor,
  pageFor,
}) => {
  const page = await pageFor(await makeActor("management"));
  await page.goto(`/statistics/${year}`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Cijfers ${year}`);
  await expect(page.getByRole("img", { name: /aanmeldingen/i }).first()).toBeVisible();
  await expect(page.getByRole("table", { name: "Door de jaren heen" })).toBeVisible();
  for (const role of ["navigation", "button", "combobox"] as const) await expect(page.getByRole(role)).toHaveCount(0);
  await expect(page.getByText("Definitie").first()).toBeHidden();
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type ?\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.length).toBeLessThan(12);
});

test("charts are drawn on the server: the browser gets no chart library, and the page has no style that its policy stops", async ({
  makeActor,
  pageFor,
}) => {
  const page = await pageFor(await makeActor("management"));
  const [scripts, refused]: [Promise<string>[], string[]] = [[], []];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.text());
  });
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  await page.goto(`/statistics/${year}`, { waitUntil: "networkidle" });
  await expect(page.getByRole("img").first()).toBeVisible();
  const sources = await Promise.all(scripts);
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter((source) => /zrender|echarts/.test(source))).toEqual([]);
  expect(refused).toEqual([]);
});
