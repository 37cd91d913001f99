import { asDate } from "@/core/dates";
import type { AnnualReport } from "@/lib/statistics/schema";
import { roundly } from "@/lib/statistics/sentences/counts";
import { inWords } from "@/lib/statistics/sentences/fractions";
import { figuresBefore, type Sentence, sentence, smallestBase } from "@/lib/statistics/sentences/sentence";
import { besideBefore, shareValues } from "@/lib/statistics/sentences/shares";

/** What the year was, in a breath: how many registrations were taken up, and how many cases led to contact. */
export function leadSentences(report: AnnualReport): Sentence[] {
  const { registrations_taken_up: takenUp, contact_rate: contact } = report.figures;
  const sentences: Sentence[] = [];
  if (takenUp !== null)
    sentences.push(sentence(report, "leadTakenUp", { ...roundly(takenUp), until: asDate(report.until).getTime() }));
  if (contact && contact.denominator >= smallestBase) {
    const words = inWords(contact) ?? { near: "plain", fraction: "plain" };
    const change = besideBefore(contact, figuresBefore(report)?.contact_rate);
    sentences.push(sentence(report, "leadContact", { ...words, ...shareValues(contact), ...change }));
  }
  return sentences;
}
