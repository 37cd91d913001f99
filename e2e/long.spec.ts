import type { Actor } from "@/core/actor";
import { roles } from "@/core/words/users";
import { pixelsTooWide } from "./accessibility";
import { cutOff } from "./cut-off";
import { events, lengthen, note } from "./lengthen";
import { test as base, expect } from "./looked-at";
import { makeSetting, type Setting } from "./setting";
import { pages, states } from "./visits";

type Place = { setting: Setting; actors: Actor[] };

const test = base.extend<object, { place: Place }>({
  place: [
    async ({ superuser, makeActor }, use) => {
      const actors = await Promise.all(roles.map((role) => makeActor(role)));
      const mediator = actors.find(({ role }) => role === "mediator");
      if (!mediator) throw new Error("there is no mediator");
      const setting = await makeSetting(superuser, mediator);
      await lengthen(
        superuser,
        setting,
        actors.map(({ id }) => id),
      );
      await use({ setting, actors });
    },
    { scope: "worker" },
  ],
});

for (const role of [null, ...roles]) {
  test(`part 4, item 13: the longest words are cut off on no page of ${role ?? "nobody"}, and push nothing aside`, async ({
    place: { setting, actors },
    pageFor,
  }) => {
    const page = await pageFor(actors.find((actor) => actor.role === role) ?? null);
    for (const { what, address, first } of [...pages, ...states].filter(({ as }) => as === role)) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(address(setting));
      await first?.(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      // 320 pixels are also what a window of 1280 is at 400 per cent.
      for (const width of [1440, 1024, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await cutOff(page), `${what} at ${width}`).toEqual([]);
        expect.soft(await pixelsTooWide(page), `${what} at ${width}`).toBe(0);
      }
    }
  });
}

test("part 4, item 13: of a case with twenty parties and three hundred events every word can be read, and the parties that fold are a press away", async ({
  place: { setting, actors },
  pageFor,
}) => {
  const page = await pageFor(actors.find(({ role }) => role === "mediator") ?? null);
  await page.goto(`/cases/${setting.reopened}`);
  const said = (await page.getByRole("main").innerText()).replaceAll(/\s/g, "");
  const notes = Array.from({ length: events }, (_, event) => note(event));
  expect(notes.filter((one) => !said.includes(one))).toEqual([]);
  const last = page.getByRole("heading", { level: 2, name: /party11abc/ });
  await expect(last).toHaveCount(0);
  for (const side of ["Slachtofferzijde", "Daderzijde"]) await page.getByText(`Nog 7 partijen · ${side}`).click();
  await expect(last).toHaveCount(2);
});

test("part 4, item 13: the sweep sees what is cut off, sticks out, or lies over what is beside it", async ({
  pageFor,
}) => {
  const page = await pageFor(null, { viewport: { width: 390, height: 844 } });
  const seen = async (html: string) => {
    await page.setContent(html);
    return cutOff(page);
  };
  const word = "a".repeat(200);
  expect(await seen(`<div style="overflow:clip"><p>${word}</p></div>`)).toHaveLength(1);
  expect(await seen(`<p>${word}</p>`)).toHaveLength(1);
  expect(
    await seen(`<div style="display:flex"><p style="width:9rem">${"a".repeat(30)}</p><p>b</p></div>`),
  ).toHaveLength(1);
  expect(await seen(`<div style="overflow:hidden;height:1rem"><p>a</p><p>b</p></div>`)).not.toEqual([]);
  expect(await seen(`<p style="overflow-wrap:anywhere">${word}</p>`)).toEqual([]);
  expect(await seen(`<div style="overflow-x:auto"><p>${word}</p></div>`)).toEqual([]);
});

test("part 4, item 13: five parties that were written down fold to their names, and open where something is wrong", async ({
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
