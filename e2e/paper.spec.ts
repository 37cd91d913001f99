import type { Page } from "@playwright/test";
import nl from "@/messages/nl";
import { expect, test } from "./fixtures";
import { events, lengthen, longWord, note } from "./lengthen";
import { close, printed } from "./paper";
import { makeSetting } from "./setting";

const upright = { format: "A4" } as const;
const lying = { format: "A4", landscape: true } as const;
const large = { format: "A3" } as const;

const { app, case: ofCase, registration } = nl;
/** What stands beside every page, and is not of it. */
const frame = [app.skip, app.menu, app.signOut, app.account];

test("part 4, item 13: an ordinary case, its list and a year are on paper what they are about, on few pages whichever way it lies", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const setting = await makeSetting(superuser, mediator);
  const page = await pageFor(mediator);
  await page.goto(`/cases/${setting.open}`);
  expect(Math.max(...(await sheets(page, [ofCase.correct, ofCase.compartment])))).toBeLessThanOrEqual(2);
  await page.goto("/cases");
  expect(await sheets(page, [nl.caseload.attempt])).toEqual([1, 1, 1]);
  const reader = await pageFor(await makeActor("management"));
  await reader.goto("/statistics/2021");
  const [a4, a4Lying, a3] = await sheets(reader, [nl.statistics.definition]);
  expect(a4).toBeLessThanOrEqual(12);
  expect(a4Lying).toBeLessThanOrEqual(a4 * 1.5);
  expect(a3).toBeLessThanOrEqual(a4);
});

test("part 4, item 13: of a case with twenty parties and three hundred events every word is on paper, and a lying page takes no more", async ({
  superuser,
  makeActor,
  pageFor,
}) => {
  const mediator = await makeActor("mediator");
  const setting = await makeSetting(superuser, mediator);
  await lengthen(superuser, setting, []);
  const page = await pageFor(mediator);
  await page.goto(`/cases/${setting.reopened}`);
  const { text, pages } = await printed(page, upright);
  const notes = Array.from({ length: events }, (_, event) => note(event));
  expect(notes.filter((one) => !text.includes(one))).toEqual([]);
  for (const party of [0, 11]) expect(text).toContain(`party${party}`.padEnd(100, "abcdefghij"));
  for (const word of [longWord("account"), longWord("again"), longWord("summary")]) expect(text).toContain(word);
  const lies = await printed(page, lying);
  expect(lies.text.length).toBeGreaterThan(text.length * 0.99);
  // The story has two sides on either: a lying sheet holds fewer of its lines, by as much as it is lower.
  expect(lies.pages).toBeLessThanOrEqual(pages * Math.SQRT2);
});

test("part 4, item 13: a form that is printed before it is sent holds all that was typed, and no button", async ({
  makeActor,
  pageFor,
}) => {
  const page = await pageFor(await makeActor("registration_desk"));
  await page.goto("/registrations/new");
  const lines = Array.from({ length: 60 }, (_, line) => `regel${line}einde`);
  await page.getByRole("textbox", { name: /^Wat er gebeurde en wat/ }).fill(lines.join("\n"));
  await page.getByRole("textbox", { name: "Achternaam" }).first().fill(longWord("naam", 100));
  await page.getByRole("textbox", { name: /^Ontvangen op/ }).fill("2-3-2021");
  await page.getByRole("combobox", { name: "Rol" }).first().selectOption("victim");
  for (const paper of [upright, lying]) {
    const { text } = await printed(page, paper);
    expect(lines.filter((line) => !text.includes(line))).toEqual([]);
    for (const typed of [longWord("naam", 100), "slachtoffer", "2maart2021"]) expect(text).toContain(typed);
    for (const words of [...frame, registration.addParty, registration.submit])
      expect(text).not.toContain(close(words));
  }
});

/** On how many sheets a page stands, on each paper; what is only to be pressed is on none. */
async function sheets(page: Page, pressed: string[]): Promise<[number, number, number]> {
  const count = async (paper: Parameters<typeof printed>[1]) => {
    const { text, pages } = await printed(page, paper);
    for (const words of [...frame, ...pressed]) expect(text).not.toContain(close(words));
    return pages;
  };
  return [await count(upright), await count(lying), await count(large)];
}
