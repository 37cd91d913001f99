import type { AnnualReport } from "@/lib/statistics/schema";
import { figuresBefore, type Sentence, sentence, smallestBase } from "@/lib/statistics/sentences/sentence";
import { besideBefore, shareValues } from "@/lib/statistics/sentences/shares";

/** How many of the closed cases led to contact, and who had asked for it. */
export function contactSentences(report: AnnualReport): Sentence[] {
  const contact = report.figures.contact_rate;
  if (!contact) return [];
  if (contact.denominator === 0) return [sentence(report, "contactNone")];
  if (contact.denominator < smallestBase) return [sentence(report, "contactFew", shareValues(contact))];
  const change = besideBefore(contact, figuresBefore(report)?.contact_rate);
  return [sentence(report, "contact", { ...shareValues(contact), ...change }), ...sideSentences(report)];
}

/** How often it came to contact where the harmed side asked, beside where the responsible side did. */
function sideSentences(report: AnnualReport): Sentence[] {
  const sides = report.figures.contact_rate_by_initiating_side;
  if (!sides?.harmed || report.isRounded) return [];
  const beside = besideBefore(sides.harmed, sides.responsible);
  return beside.change === "none"
    ? []
    : [sentence(report, "contactBySide", { ...shareValues(sides.harmed), ...beside })];
}
