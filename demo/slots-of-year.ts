import type { Referrer } from "@/core/words/registrations";
import { allot, apportion, type Counts } from "@/demo/allot";
import { drawDays } from "@/demo/desk-days";
import { diaries } from "@/demo/diaries";
import { askingSide, type PlannedRegistration } from "@/demo/planned";
import { isHeld, phaseOf, reasonsNotTakenUp, shareOfRegion, suitsReferrer, suitsSide } from "@/demo/proportions";
import { Chance } from "@/demo/random";
import type { Slot } from "@/demo/slot";
import { firstYear, yearOf } from "@/demo/years";

/** No year holds more, or two registrations would be one. */
const mostInYear = 1_800;

/**
 * The registrations of a year beside those of the diaries, which count too. Each is assessed in the year in which it was
 * received, since the desk works off before a year ends: the same ones make up what was received, taken up and not taken up.
 */
export function slotsOf(year: number): Slot[] {
  const plan = yearOf(year);
  const own = diaries.filter((diary) => diary.receivedOn.startsWith(`${year}`));
  const chance = new Chance(year);
  const takenUp = drawn(chance, year, plan.takenUp - own.length);
  const turnedDown = drawn(chance, year, plan.received - plan.takenUp);
  const slots = [...takenUp, ...turnedDown];
  if (slots.length > mostInYear) throw new Error(`${year} holds more than ${mostInYear}`);
  for (const [index, slot] of slots.entries()) slot.seed = (year - firstYear) * mostInYear + index;

  const ofTakenUp = apportion(plan.takenUp, plan.categories);
  const ofTurnedDown = less(apportion(plan.received, plan.categories), ofTakenUp);
  const give =
    <Key extends keyof Slot>(key: Key) =>
    (slot: Slot, code: Slot[Key]) => {
      slot[key] = code;
    };
  allot(
    chance,
    takenUp,
    less(
      ofTakenUp,
      tally(own, (diary) => diary.offenceCategory),
    ),
    give("category"),
  );
  allot(chance, turnedDown, ofTurnedDown, give("category"));
  allot(chance, turnedDown, apportion(turnedDown.length, reasonsNotTakenUp), give("notTakenUpReason"));
  const sides = less(apportion(plan.received, plan.sides), tally(own, askingSide));
  allot(chance, slots, sides, give("asks"), suitsSide);
  const referrers = less(
    apportion(plan.received, plan.referrers),
    tally(own, (diary) => diary.referrer),
  );
  allot(chance, slots, openLast(referrers), give("referrer"), suitsReferrer);
  const themselves = slots.filter((slot) => slot.referrer === "self" && slot.asks === "responsible");
  const held = { yes: plan.selfInCustody, no: themselves.length - plan.selfInCustody };
  allot(chance, themselves, held, (slot, code) => give("custody")(slot, code === "yes"));
  allot(chance, slots, apportion(slots.length, shareOfRegion), give("region"));
  for (const slot of slots) {
    slot.custody ||= isHeld(chance, slot);
    slot.phase = phaseOf(chance, slot);
  }
  return slots;
}

/** So many slots with their days, of which nothing else is known yet. */
function drawn(chance: Chance, year: number, count: number): Slot[] {
  return drawDays(chance, year, count).map((days) => ({
    ...days,
    seed: 0,
    notTakenUpReason: null,
    category: "other",
    asks: "responsible",
    referrer: "self",
    custody: false,
    phase: "unknown",
    region: "north",
  }));
}

function tally<Code extends string>(
  planned: PlannedRegistration[],
  codeOf: (one: PlannedRegistration) => Code,
): Partial<Counts<Code>> {
  const counts: Partial<Counts<Code>> = {};
  for (const code of planned.map(codeOf)) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function less<Code extends string>(counts: Counts<Code>, others: Partial<Counts<Code>>): Counts<Code> {
  const codes = Object.keys(counts) as Code[];
  return Object.fromEntries(codes.map((code) => [code, counts[code] - (others[code] ?? 0)])) as Counts<Code>;
}

/** The ways that are open to everybody at the end, when those that are not have been dealt. */
function openLast({ self, other, ...ways }: Counts<Referrer>): Counts<Referrer> {
  return { ...ways, other, self };
}
