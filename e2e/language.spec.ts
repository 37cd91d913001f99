import type { Page } from "@playwright/test";
import { localeCookie } from "@/lib/i18n/locales";
import english from "@/messages/en.json" with { type: "json" };
import dutch from "@/messages/nl.json" with { type: "json" };
import { expect, test } from "./fixtures";
import { makeSetting } from "./setting";
import { pages, states } from "./visits";

type Messages = { [key: string]: string | Messages };

/** Dutch that an English page must not show: long enough to be no accident, and not English as well. */
const onlyDutch = [...new Set(pieces({ ...dutch, mails: {} }))].filter(
  (piece) => !says(pieces(english).join("\n"), piece),
);
const visits = [...pages, ...states];

for (const role of new Set(visits.map((visit) => visit.as))) {
  test(`in English no page for ${role ?? "nobody"} shows a word of Dutch`, async ({
    superuser,
    makeActor,
    pageFor,
  }) => {
    const mediator = await makeActor("mediator");
    const setting = await makeSetting(superuser, mediator);
    const page = await pageFor(role === "mediator" ? mediator : role && (await makeActor(role)));
    const { origin } = new URL(process.env.NEXTAUTH_URL ?? "");
    await page.context().addCookies([{ name: localeCookie, value: "en", url: origin }]);
    for (const { address, what, first } of visits.filter((visit) => visit.as === role)) {
      await page.goto(address(setting));
      await first?.(page);
      expect.soft(await dutchOn(page), what).toEqual([]);
    }
  });
}

test("in Dutch a page shows so much Dutch that the other tests of this file would notice", async ({
  makeActor,
  pageFor,
}) => {
  const page = await pageFor(await makeActor("mediator"));
  await page.goto("/registrations/new");
  expect((await dutchOn(page)).length).toBeGreaterThan(50);
});

/** The Dutch that can be seen or heard on a page. */
async function dutchOn(page: Page): Promise<string[]> {
  const shown = `${await page.title()}\n${await page.ariaSnapshot()}`;
  return onlyDutch.filter((piece) => says(shown, piece));
}

/** What messages say between the places that are filled in, where that is longer than six letters. */
function pieces(messages: Messages): string[] {
  return Object.values(messages).flatMap((message) =>
    typeof message === "string"
      ? message
          .split(/[{}\n]/)
          .map((piece) => piece.trim())
          .filter((piece) => piece.length > 6)
      : pieces(message),
  );
}

/** Whether words stand somewhere in a text, whole. */
function says(text: string, words: string): boolean {
  const between = text.split(words);
  return between.some((before, index) => {
    const after = between[index + 1];
    return after !== undefined && !/\p{L}$/u.test(before) && !/^\p{L}/u.test(after);
  });
}
