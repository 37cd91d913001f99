import type { Course } from "@/db/seed/course";
import { dated } from "@/db/seed/dated";
import { workingDay } from "@/db/seed/days";
import type { PlannedRegistration } from "@/db/seed/planned";
import { Chance } from "@/db/seed/random";
import { type Cast, inventRegistration } from "@/db/seed/register";
import type { Situation } from "@/db/seed/situations";
import { addDays } from "@/lib/core/calendar";
import type { Region } from "@/lib/vocabulary/users";

type CaseToPlan = {
  seed: number;
  turn: { situation: Situation; region: Region; mediator: string | null };
  /** What happens, given who they are. */
  tell: (chance: Chance, cast: Cast) => Course;
  /** The day on which a case of so many days was taken up. */
  takenUpOn: (length: number) => string;
};

const anyDay = "2025-01-01";

/** Plans one case that is not closed yet, and says what is needed to close it. */
export function planCase({ seed, turn, tell, takenUpOn }: CaseToPlan) {
  const { situation, region, mediator } = turn;
  const invent = (receivedOn: string) => inventRegistration(new Chance(seed), situation, region, receivedOn);
  // Who they are says what happens, what happens how long it takes, and that on which day it began: then they are dated.
  const { cast } = invent(anyDay);
  const chance = new Chance(seed + 1_000);
  const course = tell(chance, cast);
  const began = takenUpOn(course.day);
  const decidedOn = workingDay(began);
  const { registration } = invent(workingDay(addDays(decidedOn, -chance.between(1, 9))));
  const planned: PlannedRegistration = {
    ...registration,
    assessment: { decision: "taken_up", decidedOn, mediator },
    ...dated(chance, course, cast, began),
  };
  return { registration: planned, words: cast.words, lastDay: workingDay(addDays(began, course.day)) };
}
