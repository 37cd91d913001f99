import { useTranslations } from "next-intl";
import type { FiguresFilter } from "@/lib/statistics/schema";

/** In words what is chosen beside the region, a sentence each; nothing where nothing is. */
export function ChosenFilter({ filter: { offenceCategory, initiatingSide, referrer } }: { filter: FiguresFilter }) {
  const [t, words] = [useTranslations("statisticsCases.chosen"), useTranslations("words")];
  const sentences = [
    offenceCategory && t("offenceCategory", { what: words(`offenceCategories.${offenceCategory}`) }),
    initiatingSide && t("initiatingSide", { what: words(`initiatingSides.${initiatingSide}`) }),
    referrer && t("referrer", { what: words(`referrers.${referrer}`) }),
  ];
  return sentences.filter(Boolean).join(" ");
}
