import type { Who } from "@/db/seed/course";
import { inventParty, type Invented } from "@/db/seed/parties";
import type { PlannedRegistration } from "@/db/seed/planned";
import type { Chance } from "@/db/seed/random";
import type { Situation } from "@/db/seed/situations";
import { fill, type Named } from "@/db/seed/words";
import { deskRemarks, wishesOf } from "@/db/seed/wishes";
import { addDays } from "@/lib/core/calendar";
import type { Side } from "@/lib/vocabulary/parties";
import type { LegalPhase } from "@/lib/vocabulary/registrations";
import type { Region } from "@/lib/vocabulary/users";

/** The people of a registration by who asked, and the words for them: h and r by side, i for who asked. */
export type Cast = Record<Who, Invented> & { words: Record<string, Named> };

/** How many days before the registration it happened, at least and at most. */
const sinceOffence = {
  before_trial: [40, 260],
  after_trial: [300, 1_100],
  no_prosecution: [90, 600],
  unknown: [60, 400],
} as const satisfies Record<LegalPhase, readonly [number, number]>;

/** Invents a registration that waits at the desk: its people first, then what they say. */
export function inventRegistration(chance: Chance, situation: Situation, region: Region, receivedOn: string) {
  const setting = { situation, region, receivedOn };
  const side: Side = situation.asks === "responsible" ? "responsible" : "harmed";
  const asker = inventParty(chance, setting, side, "asker");
  const other = inventOther(chance, setting, side, asker);
  const [harmed, responsible] = side === "harmed" ? [asker, other] : [other, asker];
  const words = { h: harmed.words, r: responsible.words, i: asker.words, p: asker.words };
  const [least, most] = sinceOffence[situation.phase];
  const registration: PlannedRegistration = {
    receivedOn,
    referrer: situation.referrer,
    region,
    offenceCategory: situation.category,
    // What somebody went through as a child has no day of its own.
    offenceOn: /als kind|vroeger thuis|jarenlang/.test(situation.account)
      ? null
      : addDays(receivedOn, -chance.between(least, most)),
    legalPhase: situation.phase,
    inCustody: situation.custody,
    account: fill(accountOf(chance, situation, side), words),
    assessment: { decision: "pending" },
    parties: [asker.party, other.party],
    attempts: [],
    decisions: [],
    contacts: [],
    closing: null,
  };
  return { registration, cast: { asker, other, words } satisfies Cast };
}

/** The other, with another name than the asker's, so that no text is ambiguous. */
function inventOther(
  chance: Chance,
  setting: Parameters<typeof inventParty>[1],
  side: Side,
  asker: Invented,
): Invented {
  const other = inventParty(chance, setting, side === "harmed" ? "responsible" : "harmed", "other");
  const sameName = other.party.familyName === asker.party.familyName || other.party.givenName === asker.party.givenName;
  return sameName ? inventOther(chance, setting, side, asker) : other;
}

function accountOf(chance: Chance, situation: Situation, side: Side): string {
  const sentences = [situation.account, chance.pick(wishesOf[side])];
  if (situation.referrer !== "self") sentences.push("De verwijzer heeft instemming gevraagd en gekregen.");
  else if (chance.percent(40)) sentences.push(chance.pick(deskRemarks));
  return sentences.join(" ");
}
