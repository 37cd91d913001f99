import "server-only";
import { type MatchExtended, ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as dutch } from "@zxcvbn-ts/language-nl-be";
import { RuleBroken } from "@/core/errors";
import type { Rule } from "@/core/words/rules";
import { commonWords, portalWords, wordsOf } from "@/lib/auth/known-words";
import { lettersOf, readings, without } from "@/lib/auth/look-alikes";

/** Why a password is refused. */
export type Weakness = Extract<Rule, `password${"Common" | "Personal" | "Row" | "Repeated" | "Guessable"}`>;

/** As a power of ten: far beyond what a sign-in that slows down lets anybody try, and years of work on a stolen hash. */
const guessesWanted = 9;

/** The same, of what is left of a password without what is known: which of that stands where is worth some guesses itself. */
const guessesWantedOfRest = 8;

/** What is looked at: what stands behind so many characters can only make it stronger, and would take long to look at. */
const lookedAt = 48;

/** Made when it is first asked for, as its lists of words take a while to read. */
let estimator: ZxcvbnFactory | undefined;

/**
 * Why a password is too easy to guess, in the way of whoever guesses passwords (zxcvbn): common ones and words, rows and repetitions,
 * also with other signs for letters. What is known of its owner, and what many choose, counts for nothing: the rest must be hard
 * to guess by itself. Null where it would take a billion guesses or more.
 */
export function weaknessOf(password: string, owner: { name: string; email: string }): Weakness | null {
  const personal = [...portalWords, ...wordsOf(owner)];
  for (const reading of readings(password)) {
    const weakness = weaknessOfReading(reading, personal);
    if (weakness) return weakness;
  }
  // A list holds not every word, and one word with a number is what most guesses begin with.
  return isOneWord(password) ? "passwordGuessable" : null;
}

function weaknessOfReading(password: string, personal: string[]): Weakness | null {
  const whole = lettersOf(password).length;
  const others = lettersOf(withoutAll(password, personal)).length;
  if (others < whole / 2) return "passwordPersonal";
  const { guessesLog10, sequence } = guessesOf(password, personal);
  if (guessesLog10 < guessesWanted || /^\d+$/.test(lettersOf(password))) {
    const longest = sequence.filter(isGuessed).sort((one, other) => other.token.length - one.token.length)[0];
    return longest ? reasonOf(longest) : "passwordGuessable";
  }
  const rest = withoutAll(password, [...personal, ...commonWords]);
  if (rest === password || guessesOf(rest).guessesLog10 >= guessesWantedOfRest) return null;
  return whole - others > 3 ? "passwordPersonal" : "passwordCommon";
}

function guessesOf(password: string, personal: string[] = []) {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...common, ...dutch },
    graphs: adjacencyGraphs,
    l33tMaxSubstitutions: 16,
  });
  return estimator.check(password.slice(0, lookedAt), personal);
}

/** Throws RuleBroken with the reason, at the field, where a password is too easy to guess. */
export function refuseWeak(password: string, owner: { name: string; email: string }): void {
  const weakness = weaknessOf(password, owner);
  if (weakness) throw new RuleBroken(weakness, "password");
}

/** A password without these words, the longest first, however their letters are written. */
function withoutAll(password: string, words: string[]): string {
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  return longestFirst.reduce(without, password);
}

/** Whether the letters of a password are one word, however often, with numbers and signs around it. */
function isOneWord(password: string): boolean {
  const words = new Set(password.toLowerCase().match(/\p{L}+/gu) ?? []);
  return words.size === 1 && [...words].every((word) => word.length <= longestOneWord);
}

/** A word as long as that, such as *zonnebloemkwekerij*, is made of several. */
const longestOneWord = 15;

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
