import type { Page } from "@playwright/test";
import english from "@/messages/en";
import dutch from "@/messages/nl";

type Messages = { [key: string]: string | Messages };

/** Dutch that an English page must not show: long enough to be no accident, and not English as well. */
const onlyDutch = [...new Set(pieces({ ...dutch, mails: {} }))].filter(
  (piece) => !says(pieces(english).join("\n"), piece),
);

/** The Dutch that can be seen or heard on a page. */
export async function dutchOn(page: Page): Promise<string[]> {
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

const keys = new RegExp(`\\b(?:${Object.keys(dutch).join("|")})(?:\\.[a-zA-Z_]+)+\\b`, "g");

/** Keys of messages that stand on a page in the place of their words: a form's leaf that was not given them. */
export async function keysOn(page: Page): Promise<string[]> {
  return (await page.locator("body").innerText()).match(keys) ?? [];
}
