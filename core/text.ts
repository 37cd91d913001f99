/** What somebody typed or an import brought, as it is kept: nothing in it that one can't see and that means nothing. */

/** Spaces of any width, and the blank of Braille, which looks like one. */
const oddSpace = /[\p{Zs}\u2800]/gu;

/** Ends of lines of any system: CRLF, CR, Word's soft one, a new page, and those of Unicode. */
const lineEnd = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Scripts in which (non-)joiners change how a word reads: Persian, Urdu, Syriac, N'Ko, Mongolian, and those of India and beyond. */
const scripts = "Arab Syrc Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt".split(" ");
const joined = `[${scripts.map((script) => `\\p{Script_Extensions=${script}}`).join("")}]`;
const picture = "\\p{Extended_Pictographic}";

/** What is unseen and has a meaning where it stands, one alternative each. */
const meant = [
  // An emoji of several, such as a family, its colour, and a digit in a box.
  `(?<=[${picture}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=${picture})`,
  `(?<=${picture})[\\uFE0E\\uFE0F]`,
  "(?<=[0-9#*])\\uFE0F(?=\\u20E3)",
  // England, Scotland and Wales: a black flag and what it is of, in letters that are not seen.
  "(?<=\\u{1F3F4}[\\u{E0020}-\\u{E007E}]*)[\\u{E0020}-\\u{E007F}]",
  // Persian and Indic words.
  `(?<=${joined})\\u200C(?=${joined})`,
  `(?<=${joined})\\u200D`,
  // The form of a Chinese or Mongolian character.
  "(?<=\\p{Script=Han})[\\u{E0100}-\\u{E01EF}\\uFE00-\\uFE02]",
  "(?<=\\p{Script=Mongolian})[\\u180B-\\u180D\\u180F]",
].join("|");

/**
 * What is unseen: control characters, soft hyphens, zero widths, fillers, marks and overrides of direction, tags, what stands
 * for an object or for nothing, blanks of hieroglyphs, and halves of characters. A tab and the end of a line are none of these;
 * neither is NUL, which is refused.
 */
const unseen =
  "[\\u0001-\\u0008\\u000E-\\u001F\\u007F-\\u009F\\p{Default_Ignorable_Code_Point}\\u2028-\\u202E\\u2066-\\u2069\\u303F\\uFFF9-\\uFFFC" +
  "\\u{13430}-\\u{1343F}\\u{13441}\\u{13442}\\u{1D159}\\p{Cs}]";

const meantOrUnseen = new RegExp(`(${meant})|${unseen}`, "gu");
/** A mark of direction helps a sentence that is written from right to left, and there alone. */
const directionMark = /[\u200E\u200F\u061C]/;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Letters, digits, signs, and what a font has no picture for and shows as a box: one of them is there for somebody to see. */
const visible = /[\p{L}\p{N}\p{P}\p{S}\p{Co}\p{Cn}]/u;

/** Most texts are of these alone and need nothing done to them. */
const plain = /^[\n\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF]*$/;

/**
 * A text of several lines as it is kept: in Unicode's composed form, lines ending in LF, spaces that are spaces, nothing unseen
 * that means nothing, nothing around it; empty where there is nothing to see. Cleaning it again changes nothing.
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return orNothing(text.trim());
  const rtl = rightToLeft.test(text);
  const seen = text
    .replace(lineEnd, "\n")
    .replace(oddSpace, " ")
    .replace(meantOrUnseen, (sign, kept: string | undefined) =>
      kept !== undefined || (rtl && directionMark.test(sign)) ? sign : "",
    );
  return orNothing(seen.normalize("NFC").trim());
}

/** A text of one line as it is kept: as `cleanText`, with a space for a tab or the end of a line. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(/\r\n|[\t\n\r\v\f\u0085\u2028\u2029]/g, " "));
}

/**
 * A name or a text for within a sentence or a label: one that is written from right to left stands apart by itself, so that it does
 * not carry the date or the number beside it along.
 */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

function orNothing(text: string): string {
  return visible.test(text) ? text : "";
}

/** A text that begins with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How a text begins, in one line of at most so many characters; what is left out is said by an ellipsis. */
export function shortened(text: string, most: number): string {
  const line = cleanLine(text);
  return [...line].length <= most
    ? line
    : `${[...line]
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
