import { inventCast } from "@/db/seed/cast";
import { closingOf } from "@/db/seed/closing";
import { dated } from "@/db/seed/dated";
import { daysAfter } from "@/db/seed/days";
import type { Registered } from "@/db/seed/lives";
import { mediatorsOf } from "@/db/seed/people";
import type { PlannedRegistration } from "@/db/seed/planned";
import { Chance } from "@/db/seed/random";
import { register } from "@/db/seed/register";
import { pickScene } from "@/db/seed/scenes";
import { courseOf } from "@/db/seed/taken-up";
import type { Region } from "@/lib/vocabulary/users";

/** Tells a registration as it stands on a day: what happens on that day or later, nobody knows yet. */
export function storyOf({ slot, life }: Registered, today: string): PlannedRegistration {
  const chance = new Chance(slot.seed);
  const setting = { slot, ...pickScene(chance, slot) };
  const cast = inventCast(chance, setting);
  const registration = register(chance, slot, setting.scene, cast);
  const { decidedOn, notTakenUpReason } = slot;
  if (decidedOn >= today) return registration;
  if (notTakenUpReason)
    return { ...registration, assessment: { decision: "not_taken_up", decidedOn, notTakenUpReason } };
  if (!life) throw new Error("a case without a life");
  const mediator = mediatorOf(chance, slot.region);
  const assigned = chance.percent(75) ? 0 : chance.between(1, 9);
  const isAssigned = daysAfter(decidedOn, assigned) < today;
  const taken = {
    ...registration,
    assessment: { decision: "taken_up", decidedOn, mediator: isAssigned ? mediator : null },
  } as const;
  if (!isAssigned) return taken;
  const course = courseOf(chance, cast, slot, life, assigned);
  const { attempts, decisions, contacts } = dated(chance, course, cast, decidedOn);
  return {
    ...taken,
    attempts: attempts.filter(({ at }) => at < today),
    decisions: decisions.filter((said) => said.decidedOn < today),
    contacts: contacts.filter(({ heldOn }) => heldOn < today),
    closing: life.closedOn < today ? closingOf(chance, cast, life) : null,
  };
}

/** The account that the README names first has somewhat more to do than her colleagues. */
const busiest = "marieke.talsma@demo.example.org";

function mediatorOf(chance: Chance, region: Region): string {
  const there = mediatorsOf(region).map(({ email }) => [email, email === busiest ? 1.3 : 1]);
  return chance.weighted(Object.fromEntries(there));
}
