import "server-only";
import { type MatchExtended, ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as dutch } from "@zxcvbn-ts/language-nl-be";
import { searchKey } from "@/core/compare";
import { RuleBroken } from "@/core/errors";

/** Why a password is refused, as keys of `errors`. */
export type Weakness = "passwordCommon" | "passwordPersonal" | "passwordRow" | "passwordRepeated" | "passwordGuessable";

/** As a power of ten: far beyond what a sign-in that slows down lets anybody try, and years of work on a stolen hash. */
const guessesWanted = 9;

/** What is looked at: what stands behind so many characters can only make it stronger, and would take long to look at. */
const lookedAt = 48;

/** Words that everybody thinks of here, with the password of the demo accounts, which the README tells everybody. */
const portal = ["herstelportaal", "herstel", "portaal", "herstelbeginthier"];

/** Sentences that many choose and no list of words has. */
const sentences = ["ikhouvanjou", "ikhouvanje", "ikhouvanjullie", "ikhouvanmama", "ikhouvanpapa", "ikwilnaarhuis"];

/** Made when it is first asked for, as its lists of words take a while to read. */
let estimator: ZxcvbnFactory | undefined;

/**
 * Why a password is too easy to guess, in the way of who guesses passwords (zxcvbn): common ones and words, what is known of its
 * owner (more than half of it must be something else), rows and repetitions, also with other signs for letters. Null where it would take a billion guesses or more.
 */
export function weaknessOf(password: string, owner: { name: string; email: string }): Weakness | null {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...common, ...dutch },
    graphs: adjacencyGraphs,
    l33tMaxSubstitutions: 16,
  });
  const words = [...portal, ...wordsOf(owner)];
  const letters = lettersOf(password);
  if (isMostly(letters, words)) return "passwordPersonal";
  if (sentences.some((one) => letters.startsWith(one) && letters.length - one.length < 5)) return "passwordCommon";
  const { guessesLog10, sequence } = estimator.check(password.slice(0, lookedAt), words);
  const isNumber = /^\d+$/.test(letters);
  if (guessesLog10 >= guessesWanted && !isNumber) return null;
  const longest = sequence.filter(isGuessed).sort((one, other) => other.token.length - one.token.length)[0];
  return longest ? reasonOf(longest) : "passwordGuessable";
}

/** Throws RuleBroken with the reason, at the field, where a password is too easy to guess. */
export function refuseWeak(password: string, owner: { name: string; email: string }): void {
  const weakness = weaknessOf(password, owner);
  if (weakness) throw new RuleBroken(weakness, "password");
}

/** Letters and figures alone, without marks: `Mariéke-T.` is `marieket`. */
function lettersOf(text: string): string {
  return searchKey(text).replace(/[^\p{L}\d]/gu, "");
}

/** Name and address, whole and in parts: `marieke`, `talsma`, `mariekevanderlaan`. */
function wordsOf({ name, email }: { name: string; email: string }): string[] {
  const parts = [name, ...email.split("@"), email].flatMap((text) => [
    text,
    lettersOf(text),
    ...text.split(/[^\p{L}]+/u),
  ]);
  return [...new Set(parts.map((part) => part.toLowerCase()))].filter((part) => part.length > 2);
}

/** Whether more than half of a password is made of these words. */
function isMostly(password: string, words: string[]): boolean {
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  const rest = longestFirst.reduce((left, word) => left.replaceAll(lettersOf(word), ""), password);
  return rest.length < password.length / 2;
}

function isGuessed({ pattern }: MatchExtended): boolean {
  return pattern !== "bruteforce" && pattern !== "separator";
}

function reasonOf(match: MatchExtended): Weakness {
  switch (match.pattern) {
    case "repeat":
      return "passwordRepeated";
    case "sequence":
    case "spatial":
      return "passwordRow";
    case "dictionary":
      return match.dictionaryName === "userInputs" ? "passwordPersonal" : "passwordCommon";
    default:
      return "passwordGuessable";
  }
}
