import { lettersOf, readings } from "@/lib/auth/look-alikes";

/** Words that everybody thinks of here, with the password of the demo accounts, which the README tells everybody. */
export const portalWords = ["herstelportaal", "herstel", "portaal", "herstelbeginthier"];

/** What stands in most passwords that offices have to change, and in no list of words often enough. */
const stock = ["wachtwoord", "password", "welkom", "welcome", "geheim", "secret", "admin", "inloggen"];
const calendar =
  "lente voorjaar zomer herfst najaar winter spring summer autumn maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april juni juli augustus september oktober november december january february march june july august october monday tuesday wednesday thursday friday saturday sunday";

/** Sentences that many choose and no list of words has. */
const sentences =
  "ikhouvanjou ikhouvanje ikhouvanjullie ikhouvanmama ikhouvanpapa ikhouvanmijn ikwilnaarhuis iloveyou correcthorsebattery horsebatterystaple correctpaardbatterij paardbatterijnietje troubador troubadour tobeornottobe zijnofnietzijn maytheforcebewithyou maythe4thbewithyou ivehadthepower openthedoor sesamopenu altijdiskortjakjeziek ziegindskomtdestoomboot wilhelmusvannassouwe vaderjacob slaapkindjeslaap thequickbrownfox jumpsoverthelazydog loremipsum dolorsitamet onceuponatime erwaseens winteriscoming hakunamatata youshallnotpass iamyourfather livelongandprosper nevergonnagiveyouup weetikniet ikbenhetvergeten ditismijnwachtwoord";

/** What many choose: each counts for nothing in a password. */
export const commonWords = [...stock, ...calendar.split(" "), ...sentences.split(" ")];

/** Name and address, whole and in parts, and most of each: `marieke`, `talsma`, `talsm`, `mariekevanderlaan`. */
export function wordsOf({ name, email }: { name: string; email: string }): string[] {
  const texts = [name, ...email.split("@"), email];
  const parts = texts.flatMap((text) => [text, ...text.split(/[^\p{L}]+/u)]);
  const words = parts
    .flatMap(readings)
    .map(lettersOf)
    .filter((word) => word.length > 2);
  return [...new Set(words.flatMap((word) => (word.length < 5 ? [word] : [word, word.slice(0, -1), word.slice(1)])))];
}
