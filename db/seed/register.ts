import type { Cast } from "@/db/seed/cast";
import { birthday } from "@/db/seed/days";
import type { Invented } from "@/db/seed/parties";
import type { PlannedParty, PlannedRegistration } from "@/db/seed/planned";
import type { Chance } from "@/db/seed/random";
import type { Situation } from "@/db/seed/situations";
import { deskRemarks, wishesOf } from "@/db/seed/wishes";
import { fill } from "@/db/seed/words";
import { addDays } from "@/lib/core/calendar";
import type { LegalPhase } from "@/lib/vocabulary/registrations";
import type { Region } from "@/lib/vocabulary/users";

/** How many days before the registration it happened, at least and at most. */
const sinceOffence = {
  before_trial: [40, 260],
  after_trial: [300, 1_100],
  no_prosecution: [90, 600],
  unknown: [60, 400],
} as const satisfies Record<LegalPhase, readonly [number, number]>;

/** A registration of these people that came in on a day and waits at the desk. */
export function register(
  chance: Chance,
  { situation, region }: { situation: Situation; region: Region },
  cast: Cast,
  receivedOn: string,
): PlannedRegistration {
  const [least, most] = sinceOffence[situation.phase];
  return {
    receivedOn,
    referrer: situation.referrer,
    region,
    offenceCategory: situation.category,
    // What went on for years, or long ago, has no day of its own.
    offenceOn: /als kind|vroeger thuis|jarenlang|maandenlang|destijds/.test(situation.account)
      ? null
      : addDays(receivedOn, -chance.between(least, most)),
    legalPhase: situation.phase,
    inCustody: situation.custody,
    account: fill(accountOf(chance, situation), cast.words),
    assessment: { decision: "pending" },
    parties: [born(cast.asker, receivedOn), born(cast.other, receivedOn)],
    attempts: [],
    decisions: [],
    contacts: [],
    closing: null,
  };
}

function born({ party, age }: Invented, receivedOn: string): PlannedParty {
  return { ...party, birthOn: age.known ? birthday(receivedOn, age.years, age.days) : null };
}

function accountOf(chance: Chance, { account, asks, referrer, remark }: Situation): string {
  if (remark) return `${account} ${remark}`;
  const sentences = [account, chance.pick(wishesOf[asks === "responsible" ? "responsible" : "harmed"])];
  if (referrer !== "self") sentences.push("De verwijzer heeft instemming gevraagd en gekregen.");
  else if (chance.percent(40)) sentences.push(chance.pick(deskRemarks));
  return sentences.join(" ");
}
