/** How texts are compared, here and in the database: `search_key` in SQL says the same (lib/caseload/search-key.database.test.ts). */

/** What is written for an apostrophe; compared, there is none. */
export const apostrophes = "'’‘‛`´ʼʻʹ′＇";

/** What is written for a dash; compared, each is a hyphen. */
export const dashes = "‐‑‒–—―−⁃﹘﹣－";

/** Letters that have no mark to take off, and what is typed for them. */
export const letters: readonly (readonly [letter: string, typed: string])[] = [
  ...([
    ["ß", "ss"],
    ["æ", "ae"],
    ["œ", "oe"],
    ["ø", "o"],
    ["ł", "l"],
    ["đ", "d"],
    ["ð", "d"],
    ["þ", "th"],
  ] as const),
  ...([
    ["ı", "i"],
    ["ħ", "h"],
    ["ŧ", "t"],
    ["ŋ", "n"],
    ["ĸ", "k"],
    ["ſ", "s"],
    ["ς", "σ"],
  ] as const),
  // Arabic, as Persian and as Arabic keyboards write it.
  ...([
    ["ى", "ي"],
    ["ی", "ي"],
    ["ک", "ك"],
    ["ة", "ه"],
  ] as const),
];

/** Marks on, under and in letters, the stretch of Arabic, and what is not seen at all: compared, they are not there. */
const marks =
  "\\u0300-\\u036F\\u0483-\\u0489\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670" +
  "\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF";

const apostrophe = new RegExp(`[${apostrophes}]`, "gu");
const dash = new RegExp(`[${dashes}]`, "gu");
const mark = new RegExp(`[${marks}]`, "gu");
const letter = new RegExp(letters.map(([one]) => one).join("|"), "gu");
const typedFor = new Map(letters);

/**
 * A text as it is compared: without capitals, marks, apostrophes and what is not seen, every dash a hyphen, every white space one
 * space. `’t Hart` and `'T HART` are alike, as are `Müller` and `Muller`, and both ways in which Unicode writes `é`.
 */
export function searchKey(text: string): string {
  return (
    text
      // Before all else: alone, an acute or a grave is taken apart into a space and a mark.
      .replace(apostrophe, "")
      .normalize("NFKD")
      .replace(apostrophe, "")
      .replace(mark, "")
      .toLowerCase()
      .replace(letter, (one) => typedFor.get(one) ?? one)
      .replace(dash, "-")
      .replace(/[\t-\r \u1680\u2028\u2029\u2800]+/g, " ")
      .replace(/^ | $/g, "")
  );
}
