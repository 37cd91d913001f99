import { inventDetails, mailOf } from "@/db/seed/contact-details";
import type { Reach } from "@/db/seed/course";
import { dutchNames, otherNames } from "@/db/seed/names";
import type { PlannedParty } from "@/db/seed/planned";
import type { Chance } from "@/db/seed/random";
import type { Situation } from "@/db/seed/situations";
import { type Named, named } from "@/db/seed/words";
import type { Side } from "@/lib/vocabulary/parties";
import type { Region } from "@/lib/vocabulary/users";

/** A person who was made up. Not yet with a birthday: that waits for the day on which they are registered. */
export type Invented = {
  party: Omit<PlannedParty, "birthOn">;
  age: { years: number; days: number; known: boolean };
  words: Named;
  reach: Reach;
};

/** Where a person comes into it. `seen` holds the names and numbers of others, so that nobody is taken for another. */
export type Setting = { situation: Situation; region: Region; seen: Set<string> };

/** Invents the person of one side. What the one who asked cannot know of the other is missing. */
export function inventParty(chance: Chance, setting: Setting, side: Side, isAsker: boolean): Invented {
  const { situation, region, seen } = setting;
  const place = side === "harmed" ? 0 : 1;
  const asks = isAsker || situation.asks === "both";
  const years = situation.ages[place] < 18 ? situation.ages[place] : situation.ages[place] + chance.between(0, 12);
  const { origin, woman, givenName, familyName } = unseen(
    seen,
    (name) => `${name.givenName} ${name.familyName}`,
    () => inventName(chance, side),
  );
  const circumstances = { side, region, age: years, asks, custody: side === "responsible" && situation.custody };
  const details = unseen(
    seen,
    (one) => one.phone,
    () => inventDetails(chance, circumstances),
  );
  if (details.phone && chance.percent(asks ? 70 : 15)) details.email = mailOf(givenName, familyName);
  const preferredLanguage = chance.percent(35) ? origin.language : "nl";
  return {
    party: { side, role: situation.roles[place], initiator: asks, givenName, familyName, preferredLanguage, details },
    age: { years, days: chance.between(5, 350), known: asks || chance.percent(40) },
    words: named(givenName, familyName, woman, years),
    reach: {
      through: details.reachedThrough !== undefined,
      phone: details.phone !== undefined,
      message: details.messagePermission === "allowed" || details.messagePermission === "name_and_number_only",
    },
  };
}

function inventName(chance: Chance, side: Side) {
  const origin = chance.percent(58) ? dutchNames : chance.pick(otherNames);
  const woman = chance.percent(side === "harmed" ? 55 : 20);
  return {
    origin,
    woman,
    givenName: chance.pick(woman ? origin.women : origin.men),
    familyName: chance.pick(origin.families),
  };
}

/** Draws until something comes that nobody has yet; what has no mark is always new. */
function unseen<T>(seen: Set<string>, mark: (drawn: T) => string | undefined, draw: () => T): T {
  let drawn = draw();
  for (let key = mark(drawn); key !== undefined && seen.has(key); key = mark(drawn)) drawn = draw();
  const key = mark(drawn);
  if (key !== undefined) seen.add(key);
  return drawn;
}
