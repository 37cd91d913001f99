import { type Cast, inventCast } from "@/db/seed/cast";
import type { Course } from "@/db/seed/course";
import { dated } from "@/db/seed/dated";
import { workingDay } from "@/db/seed/days";
import type { Setting } from "@/db/seed/parties";
import type { PlannedRegistration } from "@/db/seed/planned";
import { Chance } from "@/db/seed/random";
import { register } from "@/db/seed/register";
import { addDays } from "@/lib/core/calendar";

type CaseToPlan = {
  seed: number;
  turn: Setting & { mediator: string | null };
  /** What happens, given who they are. */
  tell: (chance: Chance, cast: Cast) => Course;
  /** The day on which a case of so many days was taken up. */
  takenUpOn: (length: number) => string;
};

/**
 * Plans one case that is not closed yet, and says what is needed to close it. Who they are says what happens, what
 * happens says how long it takes, and that on which day it began.
 */
export function planCase({ seed, turn, tell, takenUpOn }: CaseToPlan) {
  const chance = new Chance(seed);
  const cast = inventCast(chance, turn);
  const course = tell(chance, cast);
  const began = takenUpOn(course.day);
  const decidedOn = workingDay(began);
  const registration: PlannedRegistration = {
    ...register(chance, turn, cast, workingDay(addDays(decidedOn, -chance.between(1, 9)))),
    assessment: { decision: "taken_up", decidedOn, mediator: turn.mediator },
    ...dated(chance, course, cast, began),
  };
  return { registration, words: cast.words, lastDay: workingDay(addDays(began, course.day)) };
}
