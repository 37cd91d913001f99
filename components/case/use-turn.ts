import { useFormatter, useTranslations } from "next-intl";
import { asDate } from "@/core/dates";
import { isolated } from "@/core/text";
import type { Standing } from "@/lib/standing/schema";

/** Whose turn it is in a case, in a sentence: the next step with whom it is about, and who of the other side waits since when. */
export function useTurn(): (standing: Standing, parties: { id: string; name: string }[]) => string {
  const words = useTranslations("words.nextSteps");
  const t = useTranslations("caseload");
  const format = useFormatter();
  return ({ nextStep, waitsFor, tries, waiting }, parties) => {
    const step = words(nextStep, { ...whomOf(waitsFor, parties, (names) => format.list(names)), tries });
    const name = parties.find(({ id }) => id === waiting?.partyId)?.name;
    if (!waiting || name === undefined) return step;
    return t("turn", { step, name: isolated(name), day: format.dateTime(asDate(waiting.since), "day") });
  };
}

/** Whom a step is about, for its sentence: the first two by name, and how many there are. */
export function whomOf(
  waitsFor: readonly string[],
  parties: { id: string; name: string }[],
  inWords: (names: string[]) => string,
) {
  const names = parties.filter(({ id }) => waitsFor.includes(id)).map(({ name }) => isolated(name));
  return { count: names.length, names: inWords(names.slice(0, 2)), more: Math.max(0, names.length - 2) };
}
