import type { Cast } from "@/demo/cast";
import { Course } from "@/demo/course";
import { agreeBoth, careAfter, decline, getToKnow, meet, prepare, remind, stepBack, write } from "@/demo/courses";
import type { Chance } from "@/demo/random";
import { untilFound } from "@/demo/rests";
import type { Life, Slot } from "@/demo/slot";

/** What happens in a case that gets a mediator after so many days, until it closes, which is the last day. */
export function courseOf(chance: Chance, cast: Cast, slot: Slot, { days, ending }: Life, assigned: number): Course {
  const ways = { asker: cast.asker.ways, other: cast.other.ways };
  const course = new Course(chance, ways, slot.asks === "both", slot.phase === "before_trial");
  tell(course.wait(assigned, assigned), cast, ending);
  return course.wait(3, 14).lasting(days);
}

function tell(course: Course, cast: Cast, { reason, form, agreed }: Life["ending"]): void {
  const { chance } = course;
  if (form) {
    agreeBoth(course);
    prepare(course);
    meet(course, form);
    careAfter(course);
  } else if (agreed) {
    agreeBoth(course);
    if (chance.percent(60)) prepare(course);
    course.wait(5, 20);
  } else if (reason === "no_response") {
    getToKnow(course);
    write(course);
    remind(course.mayRest(untilFound, 50), chance.between(2, 3));
    course.wait(8, 20);
  } else if (reason === "declined_by_harmed" || reason === "declined_by_responsible") {
    decline(course);
  } else if (reason === "withdrawn_by_harmed" || reason === "withdrawn_by_responsible") {
    const who = reason === `withdrawn_by_${cast.asker.party.side}` ? "asker" : "other";
    if (who === "asker" && chance.percent(60)) {
      getToKnow(course);
      if (chance.percent(60)) write(course);
      course.wait(8, 30);
    } else {
      agreeBoth(course);
      prepare(course);
    }
    stepBack(course, who);
  } else {
    getToKnow(course);
    if (chance.percent(40)) write(course);
    course.wait(10, 40);
  }
}
