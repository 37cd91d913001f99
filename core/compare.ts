import { plainDigits } from "@/core/digits";

/** How texts are compared, here and in the database: `search_key` in SQL says the same (lib/caseload/search-key.database.test.ts). */

/** What is written for an apostrophe, and what looks like one in another script; compared, there is none. */
export const apostrophes =
  "'`´‘’‚‛′‵＇｀" +
  "\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u02CA\u02CB\u02F4\u0374\u0384\u055A\u055B\u055D\u05F3\u07F4\u07F5" +
  "\u1FBD\u1FBF\u1FEF\u1FFD\u1FFE\u275B\u275C\uA78B\uA78C";

/** What is written for a dash: Unicode's dashes, minus signs, a bullet and lines of that shape; compared, each is a hyphen. */
export const dashes =
  "\u058A\u05BE\u1400\u1806\u2010\u2011\u2012\u2013\u2014\u2015\u2E17\u2E1A\u2E3A\u2E3B\u2E40\u2E5D\u301C\u3030\u30A0" +
  "\uFE31\uFE32\uFE58\uFE63\uFF0D\u{10D6E}\u{10EAD}\u02D7\u2043\u207B\u208B\u2212\u2500\u2501\u2796";

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
  "\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F" +
  "\\u0001-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F" +
  "\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFC" +
  "\\u{13430}-\\u{13442}\\u{1BCA0}-\\u{1BCA3}\\u{1D159}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}";

const apostrophe = new RegExp(`[${apostrophes}]`, "gu");
const dash = new RegExp(`[${dashes}]`, "gu");
const mark = new RegExp(`[${marks}]`, "gu");
const letter = new RegExp(letters.map(([one]) => one).join("|"), "gu");
const typedFor = new Map(letters);

/**
 * A text as it is compared: without capitals, marks, apostrophes and what is not seen, every dash a hyphen, every white space one
 * space, every digit one of 0 to 9. `’t Hart` and `'T HART` are alike, as are `Müller` and `Muller`, and both ways in which Unicode
 * writes `é`.
 */
export function searchKey(text: string): string {
  return plainDigits(
    text
      // Before all else: alone, an acute or a grave is taken apart into a space and a mark.
      .replace(apostrophe, "")
      .normalize("NFKD")
      .replace(apostrophe, "")
      .replace(mark, "")
      .toLowerCase()
      .replace(letter, (one) => typedFor.get(one) ?? one)
      .replace(dash, "-")
      .replace(/[\t-\r \u0085\u1680\u2028\u2029\u2800]+/g, " ")
      .replace(/^ | $/g, ""),
  );
}
