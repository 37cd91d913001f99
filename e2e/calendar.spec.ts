import { sync } from "node-ical";
import { addDays } from "@/core/calendar";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { recordAppointment } from "@/lib/appointments/entry";
import { makeActor } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";
import { expect, test } from "./fixtures";

test("part 6, promise 7: a mediator makes a secret address, by which a calendar that is nobody reads the week; renewed or taken back it answers no more", async ({
  superuser,
  pageFor,
  requestFor,
}) => {
  const mediator = await makeActor(superuser, "mediator");
  const made = await makeCase(mediator);
  const planned = {
    ...{ key: crypto.randomUUID(), number: made.number, partyId: made.harmed, purpose: "first", setting: "home" },
    ...{ at: `${addDays(dayOf(mediator.now), 14)}T10:00`, minutes: "60", place: "Kerkstraat 3", attending: "" },
  };
  await recordAppointment(mediator, { ...planned, madeOn: "2021-03-18" });

  const page = await pageFor(mediator);
  await page.goto(routes.week());
  await page.getByRole("link", { name: "Agenda op uw telefoon" }).click();
  await page.getByRole("button", { name: "Geheim adres maken" }).click();
  await expect(page.getByText("Uw geheime adres is gemaakt.")).toBeVisible();
  const shown = () => page.getByText(/calendar\.ics\?key=/).innerText();
  const first = await shown();

  const calendar = await requestFor(null);
  const asked = await calendar.get(first);
  expect(asked.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  const [event, ...others] = Object.values(sync.parseICS(await asked.text())).filter((one) => one?.type === "VEVENT");
  expect(others).toEqual([]);
  expect(event).toMatchObject({ summary: `eerste gesprek, zaak ${made.number}`, location: "thuis" });
  const english = await (await calendar.get(first.replace("language=nl", "language=en-GB"))).text();
  expect(english).toContain(`first conversation\\, case ${made.number}`);

  await page.getByRole("button", { name: "Nieuw adres maken" }).click();
  await expect.poll(shown).not.toBe(first);
  expect((await calendar.get(first)).status()).toBe(404);
  const second = await shown();
  expect((await calendar.get(second)).status()).toBe(200);
  await page.getByRole("button", { name: "Adres intrekken" }).click();
  await expect(page.getByText("Het adres is ingetrokken.")).toBeVisible();
  expect((await calendar.get(second)).status()).toBe(404);
});
