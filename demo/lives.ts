import type { OffenceCategory } from "@/core/words/registrations";
import { daysAfter, workingDay } from "@/demo/days";
import { giveEndings } from "@/demo/endings";
import { Chance } from "@/demo/random";
import type { Life, Slot } from "@/demo/slot";
import { slotsOf } from "@/demo/slots-of-year";
import { firstYear, yearOf } from "@/demo/years";

/** A registration with its whole life, where it is taken up. */
export type Registered = { slot: Slot; life: Life | null };

/** No case takes longer, so that this many years further all have ended. */
const mostDays = 900;
const yearsToEnd = 3;

/**
 * What has been registered until a day, each with its whole life, also where that ends later: the same for whatever day. Those
 * that close in one year are ended together, since a year's figures are of them.
 */
export function livesUntil(today: string): Registered[] {
  const lastYear = Number(today.slice(0, 4)) + yearsToEnd;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const all = years.flatMap((year) => slotsOf(year).map(begun));
  for (const year of years) {
    const closing = all.filter((one) => one.life?.closedOn.startsWith(`${year}`));
    giveEndings(
      year,
      closing.flatMap(({ slot, life }) => (life ? [{ slot, life }] : [])),
    );
  }
  return all.filter(({ slot }) => slot.receivedOn <= today);
}

function begun(slot: Slot): Registered {
  if (slot.notTakenUpReason) return { slot, life: null };
  const days = lengthOf(slot);
  return { slot, life: { days, closedOn: workingDay(daysAfter(slot.assessedOn, days)), ending: { reason: "other" } } };
}

const slowness: Partial<Record<OffenceCategory, number>> = {
  sexual: 1.2,
  homicide: 1.35,
  vandalism: 0.8,
  property: 0.9,
};

/** Days from being taken up to being closed: around the year's median, with a long tail, and longer through the lockdown. */
function lengthOf({ seed, assessedOn, category }: Slot): number {
  const chance = new Chance(seed * 7);
  const median = yearOf(Number(assessedOn.slice(0, 4))).medianDays * (slowness[category] ?? 1);
  const bell = Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
  const days = Math.round(Math.min(mostDays, Math.max(14, median * Math.exp(0.8 * bell))));
  const heldUp = assessedOn <= "2020-05-31" && daysAfter(assessedOn, days) >= "2020-03-16";
  return heldUp ? Math.min(mostDays, days + chance.between(15, 50)) : days;
}
