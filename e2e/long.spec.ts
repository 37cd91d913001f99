import type { Page } from "@playwright/test";
import type { Client } from "pg";
import { extractText, getDocumentProxy } from "unpdf";
import { makeCase, partyValues } from "@/db/testing/registrations";
import { closeCase } from "@/lib/closing-reports/close";
import { recordContactAttempt } from "@/lib/contact-attempts/record";
import type { Actor } from "@/lib/core/actor";
import { register } from "@/lib/registrations/register";
import { pixelsTooWide } from "./accessibility";
import { cutOff } from "./cut-off";
import { expect, test } from "./fixtures";

/** A word without an end, as a pasted address or a key held down makes one: each place has one of its own. */
const word = (of: string) => of.padEnd(200, "abcdefghij");

test("part 4, promise 13: the longest words, twenty parties and three hundred events are cut off nowhere, on a screen of any width or on paper", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const { open, closed, registration, party } = await makeLongWorld(superuser, mediator);
  const page = await pageFor(mediator);
  const addresses = [
    "/cases",
    `/cases/${open}`,
    `/cases/${closed}`,
    `/cases/${open}/parties/${party}`,
    `/cases/${open}/contact-attempts/new`,
    `/cases/${open}/contact-attempts/new?party=${party}`,
    `/cases/${open}/closing`,
    "/registrations",
    `/registrations/${registration}`,
  ];
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    // 320 pixels are also what a window of 1280 is at 400 per cent.
    for (const width of [1440, 1024, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await cutOff(page), `${address} at ${width}`).toEqual([]);
      expect.soft(await pixelsTooWide(page), `${address} at ${width}`).toBe(0);
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/cases/${open}`);
  for (const paper of [{ format: "A4" }, { format: "A4", landscape: true }, { format: "A3" }]) {
    const { text, pages } = await printed(page, paper);
    for (const place of ["account", "name", "note299", "note0"]) expect.soft(text).toContain(word(place));
    expect.soft(pages, JSON.stringify(paper)).toBeLessThan(60);
  }
});

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

/** The text of a page as it is printed, without breaks, and on how many sheets it stands. */
async function printed(page: Page, paper: { format: string; landscape?: boolean }) {
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf(paper))), {
    mergePages: true,
  });
  return { text: text.replaceAll(/\s/g, ""), pages: totalPages };
}

async function makeLongWorld(superuser: Client, mediator: Actor) {
  const parties = [
    partyValues("harmed", true, {
      ...{ givenName: "Hanna", familyName: word("name").slice(0, 100), instructions: word("instructions") },
      ...{ street: word("street").slice(0, 100), city: word("city").slice(0, 100), reachedThrough: word("through") },
    }),
    ...Array.from({ length: 19 }, (_, index) =>
      partyValues(index % 2 ? "harmed" : "responsible", false, { familyName: word(`name${index}`).slice(0, 100) }),
    ),
  ];
  const account = `${word("account")} ${word("story")}`;
  const open = await makeCase(mediator, { account, parties });
  const attempt = { channel: "phone", direction: "outgoing", result: "reached", at: "2021-03-06T10:10" };
  const key = crypto.randomUUID();
  await recordContactAttempt(mediator, {
    ...attempt,
    key,
    number: open.number,
    partyId: open.harmed,
    note: word("note0"),
  });
  await superuser.query(
    `insert into contact_attempts (party_id, at, direction, channel, result, note, recorded_by)
     select $1, '2021-03-07 10:00+01'::timestamptz + n * interval '1 hour', 'outgoing', 'letter', 'sent',
            rpad('note' || n, 200, 'abcdefghij'), $2
       from generate_series(1, 299) n`,
    [open.harmed, mediator.id],
  );
  const closed = await makeCase(mediator, { account });
  await closeCase(mediator, {
    ...{ key: crypto.randomUUID(), number: closed.number, closedOn: "2021-04-01", reason: "other" },
    ...{ recovery: "unknown", summary: word("summary") },
  });
  const registration = await register(mediator, {
    ...{ key: crypto.randomUUID(), receivedOn: "2021-03-02", referrer: "other", region: "north" },
    ...{ offenceCategory: "other", offenceOn: "", legalPhase: "unknown", account, parties: parties.slice(0, 10) },
  });
  return { open: open.number, closed: closed.number, registration, party: open.harmed };
}
