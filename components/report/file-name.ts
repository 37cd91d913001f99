import { getTranslations } from "next-intl/server";
import type { Region } from "@/core/words/users";
import type { FiguresFilter } from "@/lib/statistics/schema";

type Named = { year: number; filter: FiguresFilter; own: readonly Region[]; indicator?: string | undefined };

/** What a file of figures is called, in the language of the request: what it is, of which year, and what was chosen. */
export async function fileName(kind: "figures" | "factsheet", of: Named, extension: string): Promise<string> {
  const [t, words] = await Promise.all([getTranslations("statistics.files"), getTranslations("words")]);
  const { region, offenceCategory, initiatingSide, referrer } = of.filter;
  const regions = region === "mine" ? of.own : region ? [region] : [];
  const parts = [
    t(kind),
    String(of.year),
    ...regions.map((one) => words(`regions.${one}`)),
    offenceCategory && words(`offenceCategories.${offenceCategory}`),
    initiatingSide && words(`initiatingSides.${initiatingSide}`),
    referrer && words(`referrers.${referrer}`),
    of.indicator && (of.indicator === "years" ? t("years") : of.indicator),
  ];
  return `${parts
    .flatMap((part) => part || [])
    .map(plain)
    .join("-")}.${extension}`;
}

/** Small letters, figures and hyphens alone, which every system takes. */
function plain(text: string): string {
  const letters = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
