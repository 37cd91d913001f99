import type { InitiatingSide } from "@/core/words/parties";
import type { OffenceCategory, Referrer } from "@/core/words/registrations";
import type { Region } from "@/core/words/users";
import type { FiguresFilter } from "@/lib/statistics/schema";

/** What is chosen, for counting: of each dimension the codes that are kept, all where none are named. */
export type CountFilter = {
  region?: readonly Region[] | undefined;
  offenceCategory?: readonly OffenceCategory[] | undefined;
  initiatingSide?: readonly InitiatingSide[] | undefined;
  referrer?: readonly Referrer[] | undefined;
};

/** What a filter keeps for counting; `mine` is all regions of whoever asks, or nothing chosen where they have none. */
export function countFilterOf(
  { region, offenceCategory, initiatingSide, referrer }: FiguresFilter,
  own: readonly Region[],
): CountFilter {
  const chosen = region === "mine" ? own : region && [region];
  return {
    region: chosen && chosen.length > 0 ? chosen : undefined,
    offenceCategory: offenceCategory && [offenceCategory],
    initiatingSide: initiatingSide && [initiatingSide],
    referrer: referrer && [referrer],
  };
}
