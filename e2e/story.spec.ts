import { addDays } from "@/core/calendar";
import { recordContactAttempt } from "@/lib/contact-attempts/entry";
import { makeCase, partyValues } from "@/testing/registrations";
import { expect, test } from "./fixtures";

test("part 6, promise 10: a case of fifty entries is two sides on one and a half screen, in the order of time, with days, silences and what can be done", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const made = await makeCase(mediator, {
    account: "Zij wil vragen waarom.",
    parties: [
      partyValues("harmed", true, {
        phone: "06 12345678",
        messagePermission: "not_allowed",
        instructions: "Na 18.00 uur.",
      }),
      partyValues("responsible", false, { reachedThrough: "Reclassering Zwolle" }),
    ],
  });
  for (let count = 0; count < 50; count += 1) {
    const isHarmed = count % 2 === 0;
    await recordContactAttempt(mediator, {
      ...{ key: crypto.randomUUID(), number: made.number, partyId: isHarmed ? made.harmed : made.responsible },
      ...{ direction: "outgoing", channel: isHarmed ? "phone" : "letter", result: isHarmed ? "no_answer" : "sent" },
      // After the twentieth nothing happens for two months.
      at: `${addDays("2021-03-08", count * 2 + (count > 20 ? 60 : 0))}T10:1${count % 10}`,
      note: count % 3 ? "" : `Poging ${count}: zij belt zelf terug na het weekend.`,
    });
  }
  const page = await pageFor(mediator, { viewport: { width: 1440, height: 900 } });
  await page.goto(`/cases/${made.number}`);
  const events = page.getByRole("listitem").filter({ has: page.getByRole("time") });
  await expect(events).toHaveCount(52);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  console.info(`a case of fifty entries: ${height} pixels`);
  expect(height).toBeLessThanOrEqual(1_500);
  const moments = await page.getByRole("time").evaluateAll((times) => times.map((one) => one.getAttribute("datetime")));
  expect(moments.slice(0, 50)).toEqual(moments.slice(0, 50).toSorted().reverse());
  await expect(page.getByText("8 weken niets")).toBeVisible();

  const [left, right] = [
    await events.filter({ hasText: "Slachtofferzijde:" }).first().boundingBox(),
    await events.filter({ hasText: "Daderzijde:" }).first().boundingBox(),
  ];
  expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0));

  await expect(page.getByText("Na 18.00 uur.")).toBeVisible();
  await expect(page.getByText("Reclassering Zwolle")).toBeVisible();
  const newest = events.first();
  const correct = newest.getByRole("link", { name: /^Verbeteren: / });
  await correct.focus();
  await expect(correct.locator("..")).toHaveCSS("opacity", "1");

  // On a phone one reads a side at a time.
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole("link", { name: "Daderzijde" }).click();
  await expect(events.filter({ hasText: "Slachtofferzijde:" })).toHaveCount(0);
  await expect(events).toHaveCount(2 + 25);
});

test("part 6, promise 10: from case to case in the list one came from, as it was chosen", async ({
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const numbers = [];
  for (const day of ["2021-03-10", "2021-03-11", "2021-03-12"])
    numbers.push((await makeCase(mediator, { offenceCategory: "traffic" }, day)).number);
  await makeCase(mediator, {}, "2021-03-10");
  const page = await pageFor(mediator);
  await page.goto("/cases?category=traffic");
  await page.getByRole("link", { name: numbers[0], exact: true }).click();
  await expect(page.getByText("1 van 3")).toBeVisible();
  await expect(page.getByRole("link", { name: /^Vorige zaak/ })).toHaveCount(0);
  await page.getByRole("link", { name: /^Volgende zaak/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Zaak ${numbers[1]}`);
  await page.getByRole("link", { name: /^Volgende zaak/ }).click();
  await expect(page.getByText("3 van 3")).toBeVisible();
  await page.getByRole("link", { name: "Hanna de Vries benaderen" }).click();
  await page.getByRole("button", { name: "Brief verstuurd" }).click();
  await expect(page.getByText("De contactpoging is vastgelegd.")).toBeVisible();
  await expect(page.getByText("3 van 3")).toBeVisible();
});
