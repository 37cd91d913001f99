import type { AnnualReport } from "@/lib/statistics/schema";
import { inFull, ranks, sumOf, topOf } from "@/lib/statistics/sentences/counts";
import { clearMargin, type Sentence, sentence, smallestBase, type Values } from "@/lib/statistics/sentences/sentence";
import { shareValues } from "@/lib/statistics/sentences/shares";

/** In which forms the parties had contact, the most frequent main forms first. */
export function formSentences(report: AnnualReport): Sentence[] {
  const { contact_rate: contact } = report.figures;
  const [mainForms, contacts] = [inFull(report.figures.contact_by_main_form), inFull(report.figures.contacts_by_form)];
  if (!report.figures.contact_by_main_form) return [sentence(report, "withheld", { what: "forms" })];
  if (!mainForms) return [];
  const cases = sumOf(mainForms);
  if (cases === 0) return contact?.denominator ? [sentence(report, "formsNone")] : [];
  const top = topOf(mainForms, ranks.length, clearMargin(report));
  if (cases === 1) return top.map(({ code }) => sentence(report, "formOne", { form: code }));
  const forms = top.map(({ code, count }, place) => {
    const share = shareValues({ numerator: count, denominator: cases });
    const few: Values = cases < smallestBase ? { percent: "few" } : {};
    const values = { form: code, rank: ranks[place] ?? "none", ...share, ...few };
    return sentence(report, place === 0 ? "formMost" : "formNext", values);
  });
  return contacts ? [...forms, sentence(report, "formsAll", { contacts: sumOf(contacts), cases })] : forms;
}
