import type { Region } from "@/core/words/users";
import { type Cast, inventCast } from "@/demo/cast";
import { closingOf } from "@/demo/closing";
import { dated } from "@/demo/dated";
import { daysAfter } from "@/demo/days";
import type { Registered } from "@/demo/lives";
import { withSlip } from "@/demo/mistakes";
import { mediatorsOf } from "@/demo/people";
import type { PlannedAttempt, PlannedParty, PlannedRegistration } from "@/demo/planned";
import { Chance } from "@/demo/random";
import { register } from "@/demo/register";
import { reopeningsOf } from "@/demo/reopened";
import { pickScene } from "@/demo/scenes";
import { courseOf } from "@/demo/taken-up";

/**
 * Tells a registration as it stands on a day: what happens on that day or later, nobody knows yet. `waits`: no mediator is found
 * for it yet. A closing that is undone is told once it was, so that what is closed stays closed on whatever day one looks.
 */
export function storyOf({ slot, life }: Registered, today: string, waits: boolean): PlannedRegistration {
  const chance = new Chance(slot.seed);
  const setting = { slot, ...pickScene(chance, slot) };
  const cast = inventCast(chance, setting);
  const registration = register(chance, slot, setting.scene, cast);
  const { assessedOn, notTakenUpReason } = slot;
  if (assessedOn >= today) return registration;
  if (notTakenUpReason)
    return { ...registration, assessment: { outcome: "not_taken_up", assessedOn, notTakenUpReason } };
  if (!life) throw new Error("a case without a life");
  const mediator = mediatorOf(chance, slot.region);
  const assigned = chance.percent(75) ? 0 : chance.between(1, 9);
  const isAssigned = !waits && daysAfter(assessedOn, assigned) < today;
  const taken = {
    ...registration,
    assessment: { outcome: "taken_up", assessedOn, mediator: isAssigned ? mediator : null },
  } as const;
  if (!isAssigned) return taken;
  const course = courseOf(chance, cast, slot, life, assigned);
  const events = dated(chance, course, cast, assessedOn);
  const attempts = withSlip(chance, events.attempts).filter(({ at }) => at < today);
  const undone = reopeningsOf(chance, cast, events).filter(({ reopenedOn }) => reopenedOn < today);
  return {
    ...taken,
    parties: registration.parties.map((party, place) => foundOut(party, place, attempts, cast)),
    attempts,
    decisions: events.decisions.filter((decision) => decision.decidedOn < today),
    contacts: events.contacts.filter(({ heldOn }) => heldOn < today),
    undone,
    closing: life.closedOn < today ? closingOf(chance, cast, life) : null,
  };
}

/** Who called, mailed or was called has a number or an address that we know. */
function foundOut(party: PlannedParty, place: number, attempts: PlannedAttempt[], cast: Cast): PlannedParty {
  const channels = new Set(attempts.filter((one) => one.party === place).map(({ channel }) => channel));
  const { phone, email } = (place === 0 ? cast.asker : cast.other).own;
  return {
    ...party,
    details: {
      ...(channels.has("phone") ? { phone } : {}),
      ...(channels.has("email") ? { email } : {}),
      ...party.details,
    },
  };
}

/** The account that the README names first has somewhat more to do than her colleagues. */
const busiest = "marieke.talsma@demo.example.org";

function mediatorOf(chance: Chance, region: Region): string {
  const there = mediatorsOf(region).map(({ email }) => [email, email === busiest ? 1.3 : 1]);
  return chance.weighted(Object.fromEntries(there));
}
