import { getFormatter, getTranslations } from "next-intl/server";
import { codeLabel } from "@/components/report/code-label";
import { type Definition, indicators } from "@/lib/statistics/definitions";
import type { CasesBehind } from "@/lib/statistics/schema";

/** What a number is called: its indicator, its cell and, of a share, which of its two numbers it is. */
export async function numberName({ indicator, code, part }: CasesBehind): Promise<string> {
  const [t, labels, words, format] = await Promise.all([
    getTranslations("statisticsCases"),
    getTranslations("indicators"),
    getTranslations("words"),
    getFormatter(),
  ]);
  const definition: Definition = indicators[indicator];
  const name = [labels(`${indicator}.label`)];
  if ("by" in definition && definition.by && code) name.push(codeLabel({ words, format }, definition.by, code));
  if (definition.kind === "share") name.push(t(`parts.${part === "numerator" ? definition.part : "denominator"}`));
  return name.join(", ");
}
