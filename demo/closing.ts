import type { Recovery } from "@/core/words/cases";
import type { Cast } from "@/demo/cast";
import type { PlannedClosing } from "@/demo/planned";
import type { Chance } from "@/demo/random";
import type { Life } from "@/demo/slot";
import { lastWords, summariesOfContact, summariesWithout } from "@/demo/summaries";
import { tell } from "@/demo/words";

/** How often it means what to the parties, of a hundred; contact means more, and no contact not nothing. */
const meaning = {
  withContact: { none: 4, partial: 33, substantial: 55, unknown: 8 },
  without: { none: 49, partial: 34, substantial: 0, unknown: 17 },
} as const satisfies Record<string, Record<Recovery, number>>;

/** The closing report of a case. */
export function closingOf(chance: Chance, cast: Cast, { closedOn, ending }: Omit<Life, "days">): PlannedClosing {
  const { reason, form } = ending;
  const summaries = form ? summariesOfContact[form] : summariesWithout[reason];
  const weights = meaning[form ? "withContact" : "without"];
  const told = (Object.keys(summaries) as Recovery[]).map((recovery) => [recovery, weights[recovery]]);
  const recovery: Recovery = chance.weighted(Object.fromEntries(told));
  const text = chance.pick(summaries[recovery] ?? []);
  const summary = chance.percent(55) ? `${text} ${chance.pick(lastWords)}` : text;
  return { closedOn, reason, recovery, summary: tell(chance, summary, cast.words) };
}
