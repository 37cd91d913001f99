import { useTranslations } from "next-intl";
import type { FiguresFilter } from "@/lib/statistics/schema";

/** In words what is chosen beside the region, a sentence each; nothing where nothing is. */
export function Chosen({ filter: { category, side, referrer } }: { filter: FiguresFilter }) {
  const [t, words] = [useTranslations("statisticsCases.chosen"), useTranslations("words")];
  const sentences = [
    category && t("category", { what: words(`offenceCategories.${category}`) }),
    side && t("side", { what: words(`initiatingSides.${side}`) }),
    referrer && t("referrer", { what: words(`referrers.${referrer}`) }),
  ];
  return sentences.filter(Boolean).join(" ");
}
