import fc from "fast-check";
import { createTranslator } from "next-intl";
import { type Locale, locales } from "@/core/words/locales";
import type { AnnualReport } from "@/lib/statistics/schema";
import { reportParts, type Sentence, sentencesOf } from "@/lib/statistics/sentences";
import en from "@/messages/en";
import nl from "@/messages/nl";
import { anyAnnualReport } from "@/testing/any-annual-report";

const translatorOf = (locale: Locale, messages: typeof nl) =>
  createTranslator({ locale, messages, namespace: "sentences", timeZone: "Europe/Amsterdam" });
const translators = { nl: translatorOf("nl", nl), "en-GB": translatorOf("en-GB", en) };

/** A sentence as it is read. */
export function say(locale: Locale, { id, values }: Sentence): string {
  return translators[locale](id, values);
}

/** All sentences of a report, part by part. */
export function allSentences(report: AnnualReport): Sentence[] {
  return reportParts.flatMap((part) => sentencesOf(part, report));
}

export type Read = { report: AnnualReport; sentence: Sentence; text: string; claims: string };

/** Reads such sentences of any reports in both languages. Throws what `check` throws, with the report that it was about. */
export function readAny(ids: readonly Sentence["id"][], check: (read: Read) => void): void {
  fc.assert(
    fc.property(anyAnnualReport, (report) => {
      for (const sentence of allSentences(report).filter(({ id }) => ids.includes(id)))
        for (const locale of locales) {
          const text = say(locale, sentence);
          check({ report, sentence, text, claims: claimsIn(locale, text) });
        }
    }),
  );
}

/** What a text claims, in marks that both languages share: `30% (351/1171), MORE @2019 (27%, 324/1201)`. */
function claimsIn(locale: Locale, text: string): string {
  return marks[locale].reduce((marked, [words, mark]) => marked.replaceAll(words, mark), text);
}

const marks: Record<Locale, [RegExp, string][]> = {
  nl: [
    [/(?<=\d)\.(?=\d{3})/g, ""],
    [/(?<=\d),(?=\d)/g, "."],
    [/minder dan 1%/gi, "<1%"],
    [/meer dan 99%/gi, ">99%"],
    [/\bgeen\b( van| enkele keer| ervan)?/gi, "NONE"],
    [/(?<!\p{L})één(?!\p{L})/giu, "1"],
    [/(?<=\d) van (?:deze )?(?=\d)/g, "/"],
    [/((?:iets )?(?:vaker|minder vaak|even vaak)) tot contact (\([^)]*\)) (dan|als)/g, "$2 $1 $3"],
    [/\biets (?=vaker|minder)/g, "BIT "],
    [/\b(?:vaker|meer|langer) dan\b/g, "MORE"],
    [/\b(?:minder vaak|minder|korter) dan\b/g, "LESS"],
    [/\b(?:even vaak|evenveel|even lang) als\b/g, "SAME"],
    [/in dezelfde dagen van (\d{4})/g, "@same-days-$1"],
    [/(?<=MORE|LESS|SAME) in (\d{4})/g, " @$1"],
    [/in (?:alle|deze) trajecten samen/g, "@all"],
    [/wanneer de daderzijde erom vroeg/g, "@responsible"],
    [/afgerond ook/g, "ALSO"],
    [/hooguit/g, "AT-MOST"],
    [/binnen (?=\d)/g, "AT-MOST "],
    [/op dezelfde dag/g, "AT-MOST 0"],
  ],
  "en-GB": [
    [/(?<=\d),(?=\d{3})/g, ""],
    [/less than 1%/gi, "<1%"],
    [/more than 99%/gi, ">99%"],
    [/\b(?:none of|none|no|not once)\b/gi, "NONE"],
    [/\b(?:one|once)\b/gi, "1"],
    [/(?<=\d) of (?:these )?(?=\d)/g, "/"],
    [/((?:slightly )?(?:more often|less often|as often)) (\([^)]*\)) (than|as)/g, "$2 $1 $3"],
    [/\bslightly /g, "BIT "],
    [/\b(?:more often|more|longer) than\b/g, "MORE"],
    [/\b(?:less often|fewer|shorter) than\b/g, "LESS"],
    [/\b(?:as often|as many|as long) as\b/g, "SAME"],
    [/in the same days of (\d{4})/g, "@same-days-$1"],
    [/(?<=MORE|LESS|SAME) in (\d{4})/g, " @$1"],
    [/in (?:all|these) cases together/g, "@all"],
    [/where the responsible side did/g, "@responsible"],
    [/rounded also/g, "ALSO"],
    [/at most/g, "AT-MOST"],
    [/within (?=\d)/g, "AT-MOST "],
    [/on the same day/g, "AT-MOST 0"],
  ],
};

/** What a text compares: which way, with what, and what stands between the brackets behind it. */
export type Comparison = { bit: boolean; way: string; with: string; also: boolean; shown: string };

/** The comparisons among claims, in their order. */
export function comparisonsIn(claims: string): Comparison[] {
  return [...claims.matchAll(/(BIT )?(MORE|LESS|SAME) @(\S+) \((ALSO )?([^)]*)\)/g)].map(
    ([, bit, way = "", other = "", also, shown = ""]) => ({
      bit: bit !== undefined,
      way,
      with: other,
      also: also !== undefined,
      shown,
    }),
  );
}
