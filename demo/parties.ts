import type { PartyRole, Side } from "@/core/words/parties";
import { inventDetails, mailOf, phoneOf } from "@/demo/contact-details";
import type { Ways } from "@/demo/course";
import { dutchNames, otherNames } from "@/demo/names";
import type { PlannedParty } from "@/demo/planned";
import type { Chance } from "@/demo/random";
import type { Scene } from "@/demo/scene";
import type { Slot } from "@/demo/slot";
import { type Named, named } from "@/demo/words";

/** A person who was made up. Not yet with a birthday: that waits for the day on which they are registered. */
export type Invented = {
  party: Omit<PlannedParty, "birthOn">;
  age: { years: number; days: number; known: boolean };
  words: Named;
  ways: Ways;
  /** Their number and address, which we know once they called or mailed, or had been called. */
  own: { phone: string; email: string };
};

/** What people are invented for. */
export type Setting = { slot: Slot; scene: Scene; byYoung: boolean };

/** Invents the person of one side. What the one who asked cannot know of the other is missing. */
export function inventParty(chance: Chance, setting: Setting, side: Side, isAsker: boolean): Invented {
  const { slot } = setting;
  const asks = isAsker || slot.asks === "both";
  const years = ageOf(chance, setting, side);
  const { language, woman, givenName, familyName } = inventName(chance, side, years);
  const role = side === "harmed" ? (setting.scene.role ?? "victim") : guiltOf(slot);
  const own = {
    phone: phoneOf(slot.seed * 2 + (side === "harmed" ? 0 : 1)),
    email: mailOf(givenName, familyName),
  };
  const details = inventDetails(chance, {
    ...own,
    side,
    role,
    region: slot.region,
    age: years,
    asks,
    custody: side === "responsible" && slot.custody,
  });
  const preferredLanguage = chance.percent(35) ? language : "nl";
  return {
    party: { side, role, initiator: asks, givenName, familyName, preferredLanguage, details },
    age: { years, days: chance.between(5, 350), known: asks || chance.percent(40) },
    words: named(givenName, familyName, woman, years),
    own,
    ways: {
      through: details.reachedThrough !== undefined,
      phone: details.phone !== undefined,
      message: details.messagePermission === "allowed" || details.messagePermission === "name_and_number_only",
    },
  };
}

/** Under eighteen where somebody young did it, and as often as not to somebody of that age; else most are young adults. */
function ageOf(chance: Chance, { slot, scene, byYoung }: Setting, side: Side): number {
  if (byYoung && side === "responsible") return chance.between(12, slot.referrer === "juvenile_institution" ? 20 : 17);
  const [least, most] =
    scene[side] ?? (byYoung && chance.percent(50) ? [12, 18] : side === "harmed" ? [19, 72] : [18, 64]);
  return least + Math.floor((most - least + 1) * chance.next() ** (side === "harmed" ? 1.2 : 1.6));
}

function guiltOf({ category, phase }: Slot): PartyRole {
  if (category === "traffic" || category === "accident") return "causer";
  return phase === "after_trial" ? "offender" : "suspect";
}

/** Names of the young and the older where they are Dutch, as they were given. */
function inventName(chance: Chance, side: Side, years: number) {
  const dutch = years < 36 ? dutchNames.young : dutchNames.older;
  const other = otherNames[Math.floor(otherNames.length * chance.next() ** 1.7)] ?? dutch;
  const { women, men, families, language } = chance.percent(78) ? dutch : other;
  const woman = chance.percent(side === "harmed" ? 55 : 15);
  return { language, woman, givenName: chance.pick(woman ? women : men), familyName: chance.pick(families) };
}
