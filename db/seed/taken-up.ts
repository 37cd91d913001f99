import type { Cast } from "@/db/seed/cast";
import { Course } from "@/db/seed/course";
import { agreeBoth, careAfter, decline, getToKnow, meet, prepare, remind, stepBack, write } from "@/db/seed/courses";
import type { Chance } from "@/db/seed/random";
import type { ClosedSlot, OpenSlot } from "@/db/seed/slots";
import { contactForms } from "@/lib/vocabulary/cases";

const newCourse = (chance: Chance, cast: Cast) =>
  new Course(chance, { asker: cast.asker.reach, other: cast.other.reach }, cast.other.party.initiator);

/** What happened in a case until it closed for the slot's reason, the last day being that of the closing. */
export function closedCourse(chance: Chance, cast: Cast, { reason, asks, form }: ClosedSlot): Course {
  const course = newCourse(chance, cast);
  if (form) {
    agreeBoth(course);
    prepare(course);
    meet(course, form);
    careAfter(course);
  } else if (reason === "no_response") {
    getToKnow(course);
    write(course);
    remind(course, 3);
    course.wait(8, 20);
  } else if (reason === "declined_by_harmed" || reason === "declined_by_responsible") {
    decline(course);
  } else if (reason === "withdrawn_by_harmed" || reason === "withdrawn_by_responsible") {
    agreeBoth(course);
    prepare(course);
    stepBack(course, (reason === "withdrawn_by_harmed") === (asks === "harmed") ? "asker" : "other");
  } else if (reason === "safety" || (reason !== "elsewhere" && asks === "harmed")) {
    // Both may agree, and still nothing comes of it.
    agreeBoth(course);
    prepare(course);
  } else if (reason === "not_suitable" || reason === "other") {
    getToKnow(course);
    course.wait(10, 40);
  } else {
    getToKnow(course);
    write(course);
    course.wait(15, 30);
  }
  course.wait(3, 14);
  return course;
}

/** What happened so far in an open case, the last day being that of the last event. */
export function openCourse(chance: Chance, cast: Cast, { story }: OpenSlot): Course {
  const course = newCourse(chance, cast);
  if (story === "not_approached") return course;
  if (story === "awaiting_answer") {
    getToKnow(course);
    write(course);
    remind(course, chance.between(0, 2));
  } else if (story === "stopped" && chance.percent(60)) {
    decline(course);
  } else {
    agreeBoth(course);
    if (story !== "both_agreed" || chance.percent(50)) prepare(course);
    if (story === "stopped") stepBack(course, "other");
    if (story === "contact_made") meet(course, chance.pick(contactForms));
  }
  return course;
}
