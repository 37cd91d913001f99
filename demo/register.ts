import type { LegalPhase } from "@/core/words/registrations";
import { aftermathOf, phases } from "@/demo/aftermath";
import type { Cast } from "@/demo/cast";
import { birthday, daysAfter } from "@/demo/days";
import type { Invented } from "@/demo/parties";
import type { PlannedParty, PlannedRegistration } from "@/demo/planned";
import type { Chance } from "@/demo/random";
import type { Scene } from "@/demo/scene";
import type { Slot } from "@/demo/slot";
import { consentRemarks, deskRemarks, turnedDown, wishesOf } from "@/demo/wishes";
import { ofAge, tell } from "@/demo/words";

/** How many days before the registration it happened, at least and at most. */
const sinceOffence = {
  before_trial: [40, 260],
  after_trial: [300, 1_100],
  no_prosecution: [90, 600],
  unknown: [60, 400],
} as const satisfies Record<LegalPhase, readonly [number, number]>;

/** A registration of these people as it came in and waits at the desk. */
export function register(chance: Chance, slot: Slot, scene: Scene, cast: Cast): PlannedRegistration {
  const { receivedOn } = slot;
  const [least, most] = sinceOffence[slot.phase];
  return {
    receivedOn,
    referrer: slot.referrer,
    region: slot.region,
    offenceCategory: slot.category,
    offenceOn: scene.long ? null : daysAfter(receivedOn, -chance.between(least, most)),
    legalPhase: slot.phase,
    inCustody: slot.custody,
    account: accountOf(chance, slot, scene, cast),
    assessment: { outcome: "pending" },
    parties: [born(cast.asker, receivedOn), born(cast.other, receivedOn)],
    attempts: [],
    decisions: [],
    contacts: [],
    undone: [],
    closing: null,
  };
}

function born({ party, age }: Invented, receivedOn: string): PlannedParty {
  return { ...party, birthOn: age.known ? birthday(receivedOn, age.years, age.days) : null };
}

/** What says that somebody else brought it. */
const brought = /verwijzer/;

/** What happened, what became of it, where the criminal case stands, what is hoped for, and what the desk adds. */
function accountOf(chance: Chance, slot: Slot, scene: Scene, { words, asker }: Cast): string {
  const side = asker.party.side;
  const pick = (texts: readonly string[]) =>
    chance.pick(
      texts.filter(
        (text) => !(asker.words.young && ofAge.test(text)) && !(slot.referrer === "self" && brought.test(text)),
      ),
    );
  const sentences = [
    scene.text,
    pick(aftermathOf[side === "harmed" ? (asker.party.role === "bereaved" ? "bereaved" : side) : guiltOf(slot)]),
    pick(phases[slot.phase][slot.custody ? "held" : "free"]),
  ];
  if (slot.notTakenUpReason) sentences.push(pick(turnedDown[slot.notTakenUpReason]));
  else {
    sentences.push(pick(wishesOf[side]));
    if (slot.referrer !== "self") sentences.push(pick(consentRemarks));
    if (chance.percent(30)) sentences.push(pick(deskRemarks));
  }
  return tell(chance, sentences.filter((sentence) => sentence !== "").join(" "), words);
}

function guiltOf({ category }: Slot): "causer" | "responsible" {
  return category === "traffic" || category === "accident" ? "causer" : "responsible";
}
