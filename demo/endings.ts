import { type OffenceCategory, offenceCategories } from "@/core/words/registrations";
import { allot, apportion, type Counts } from "@/demo/allot";
import { formsIn, inclined, type Way, waysWithout } from "@/demo/outcomes";
import { Chance } from "@/demo/random";
import type { Ending, Life, Slot } from "@/demo/slot";
import { yearOf } from "@/demo/years";

type Case = { slot: Slot; life: Life };

/** Ends the cases that close in a year: exactly as many with contact, of each category, as the year says. */
export function giveEndings(year: number, cases: Case[]): void {
  const { agreed } = yearOf(year);
  const chance = new Chance(year * 3);
  const { met, rest } = chooseContact(chance, year, cases);
  allot(chance, met, apportion(met.length, formsIn(year)), (one, form) => {
    one.life.ending = { reason: "contact_completed", form };
  });
  const inVain = Math.round(met.length / agreed) - met.length;
  const ways = { agreed: inVain, ...apportion(rest.length - inVain, waysWithout) };
  allot(
    chance,
    rest,
    ways,
    (one, way) => {
      one.life.ending = endingOf(chance, one.slot, way);
    },
    suitsWay,
  );
}

function chooseContact(chance: Chance, year: number, cases: Case[]): { met: Case[]; rest: Case[] } {
  const { contact } = yearOf(year);
  const of = (category: OffenceCategory) => cases.filter(({ slot }) => slot.category === category);
  const fixed = {
    sexual: Math.round(contact.sexual * of("sexual").length),
    traffic: Math.round(contact.traffic * of("traffic").length),
  };
  const others = offenceCategories.filter((category) => category !== "sexual" && category !== "traffic");
  const weights = Object.fromEntries(
    others.map((category) => [category, of(category).length * (inclined[category] ?? 1)]),
  );
  const left = Math.round(contact.all * cases.length) - fixed.sexual - fixed.traffic;
  const counts: Counts<string> = { ...fixed, ...apportion(left, weights) };
  const met: Case[] = [];
  const rest: Case[] = [];
  for (const category of offenceCategories) {
    const yes = counts[category] ?? 0;
    allot(
      chance,
      of(category),
      { yes, no: of(category).length - yes },
      (one, code) => (code === "yes" ? met : rest).push(one),
      suitsContact,
    );
  }
  return { met, rest };
}

/** Contact takes its time. */
function suitsContact({ life, slot }: Case): number {
  const both = slot.asks === "both" ? 3 : 1;
  return both * (life.days < 45 ? 0.15 : life.days < 90 ? 0.7 : 1.3);
}

function suitsWay({ life, slot }: Case, way: Way): number {
  if (slot.asks === "both") return way === "declined" || way === "no_response" ? 0 : 3;
  const short = life.days < 60;
  switch (way) {
    case "agreed":
    case "withdrawn_other":
      return short ? 0.2 : 1;
    case "declined":
      return short ? 1.3 : 1;
    case "no_response":
      return short ? 0.4 : 1;
    default:
      return 1;
  }
}

function endingOf(chance: Chance, { asks }: Slot, way: Way): Ending {
  const harmedAsks = asks === "both" ? chance.percent(50) : asks === "harmed";
  const [asker, other] = harmedAsks ? (["harmed", "responsible"] as const) : (["responsible", "harmed"] as const);
  switch (way) {
    case "agreed":
      return { reason: chance.pick(["not_suitable", "safety", "other", "other"]), agreed: true };
    case "declined":
      return { reason: `declined_by_${other}` };
    case "withdrawn":
      return { reason: `withdrawn_by_${asker}` };
    case "withdrawn_other":
      return { reason: `withdrawn_by_${other}` };
    case "unfit":
      return { reason: chance.pick(["not_suitable", "not_suitable", "elsewhere", "safety", "other"]) };
    case "no_response":
      return { reason: "no_response" };
  }
}
