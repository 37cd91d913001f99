import { searchKey } from "@/core/compare";

/** Signs that stand for letters in passwords: figures and signs, and letters of Greek and Cyrillic by how they look or sound. */

/** Of each letter, what is written for it. */
const written: Record<string, string> = {
  a: "@4^",
  b: "8",
  c: "(<",
  e: "3€",
  g: "69",
  i: "1!|l",
  l: "1!|i",
  o: "0",
  s: "5$z",
  t: "7+",
  z: "2s",
};

/** Letters beside the one that they look like. */
const byLook = pairs(
  "аa вb сc ԁd еe ғf ԍg һh нh іi їi јj кk ӏl мm пn оo рp ԛq гr ѕs тt цu ѵv ԝw ѡw хx уy зz αa βb ςc εe ηn ιi κk λa μu νv οo ρp σo τt υu χx γy ωw ζz",
);

/** Letters beside the one that sounds like them. */
const bySound = pairs(
  "аa бb вv гg дd еe зz иi йj кk лl мm нn оo пp рr сs тt уu фf хh цc ыy эe іi αa βb γg δd εe ζz ηi ιi κk λl μm νn οo πp ρr σs ςs τt υy φf χh ωo",
);

function pairs(text: string): Map<string, string> {
  return new Map(text.split(" ").map((pair) => [pair[0] ?? "", pair[1] ?? ""]));
}

/** A password as it may be meant: as it is, and without marks in Latin letters, by how it looks and by how it sounds. */
export function readings(password: string): string[] {
  const bare = password.normalize("NFKD").replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, "");
  const inLatin = (table: Map<string, string>) =>
    Array.from(bare, (sign) => table.get(sign.toLowerCase()) ?? sign).join("");
  return [...new Set([password, inLatin(byLook), inLatin(bySound)])];
}

/**
 * A text without a word of small letters, however that is written: with other signs for letters, and with up to two signs or
 * spaces between them. Without regular expressions: V8 takes seconds to read a hundred of them that know all letters.
 */
export function without(text: string, word: string): string {
  const signs = Array.from(text);
  let left = "";
  for (let at = 0; at < signs.length; ) {
    const end = endOf(word, signs, at);
    if (end === null) left += signs[at++];
    else at = end;
  }
  return left;
}

/** Behind a word that stands in these signs at a place, or null where it does not. */
function endOf(word: string, signs: string[], from: number): number | null {
  let at = from;
  for (const letter of word) {
    const between = at === from ? 0 : 2;
    const last = at + between;
    while (at < last && !standsFor(letter, signs[at]) && isBetween(signs[at])) at += 1;
    if (!standsFor(letter, signs[at])) return null;
    at += 1;
  }
  return at === from ? null : at;
}

function standsFor(letter: string, sign: string | undefined): boolean {
  return sign !== undefined && (sign.toLowerCase() === letter || (written[letter] ?? "").includes(sign));
}

function isBetween(sign: string | undefined): boolean {
  return sign !== undefined && /[^\p{L}\d]/u.test(sign);
}

/** Letters and figures alone, without marks: `Mariéke-T.` is `marieket`. */
export function lettersOf(text: string): string {
  return searchKey(text).replace(/[^\p{L}\d]/gu, "");
}
