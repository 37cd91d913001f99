import type { ContactForm } from "@/core/words/cases";
import type { Course, Who } from "@/demo/course";
import { untilAccepted, untilAskerCan, untilFound, untilOtherKnows, untilPrepared, untilSettled } from "@/demo/rests";

/** The first talk with whoever asked; at its end they agree. */
export function getToKnow(course: Course): void {
  course.wait(1, 4);
  if (!course.ways.asker.through && course.chance.percent(40)) {
    course.tries("asker", "phone", "no_answer", "firstCallNoAnswer").wait(1, 3);
  }
  course.reaches("asker", "firstCallReached", "firstThrough").wait(6, 14).said("asker", "agreed");
  course.mayRest(untilAskerCan, 100);
}

/** The first letter to the other; sometimes it comes back and is sent again. Whoever asked too is called. */
export function write(course: Course): void {
  course.wait(2, 7);
  if (course.bothAsk) {
    course.reaches("other", "firstCallReached", "firstThrough");
    return;
  }
  if (course.ways.other.through) {
    course.tries("other", "through_referrer", "sent", "letterThrough");
    return;
  }
  course.tries("other", "letter", "sent", "firstLetter");
  if (!course.chance.percent(12)) return;
  course.wait(7, 12).tries("other", "letter", "undeliverable", "letterReturned");
  course.wait(6, 15).tries("other", "letter", "sent", "firstLetter");
}

/** Reminds the other, who said nothing: a second letter, then calls or a visit, as far as that goes. */
export function remind(course: Course, steps: number): void {
  const { through, phone, message } = course.ways.other;
  if (steps > 0) course.wait(20, 26);
  if (steps > 0 && through) course.tries("other", "through_referrer", "sent", "secondLetterThrough");
  if (steps > 0 && !through) course.tries("other", "letter", "sent", "secondLetter");
  if (steps > 1 && phone) course.wait(12, 18).tries("other", "phone", "no_answer", "phoneNoAnswer");
  if (steps > 1 && !phone && !through) course.wait(12, 18).tries("other", "visit", "no_answer", "visit");
  if (steps > 2 && phone && message) course.wait(4, 9).tries("other", "phone", "message_left", "messageLeft");
  if (steps > 2 && phone && !message) course.wait(4, 9).tries("other", "phone", "undeliverable", "wrongNumber");
}

/** The other answers: of themself, or when called after a second letter. */
function answer(course: Course): void {
  if (course.bothAsk) return;
  course.mayRest(untilFound, 25).mayRest(untilOtherKnows, 35);
  if (course.ways.other.through) {
    course.wait(14, 30).hears("other", "through_referrer", "answerThrough");
  } else if (course.ways.other.phone && course.chance.percent(45)) {
    remind(course, 1);
    course.wait(8, 14).tries("other", "phone", "reached", "phoneReached");
  } else if (course.chance.percent(70)) {
    course.wait(5, 18).hears("other", "phone", "cameBack");
  } else {
    course.wait(5, 18).hears("other", "email", "mailCame");
  }
}

/** From being taken up to both agreeing. */
export function agreeBoth(course: Course): void {
  getToKnow(course);
  write(course);
  answer(course);
  course.wait(7, 16).said("other", "agreed");
  course.mayRest(untilPrepared, 45);
}

/** The other says no. */
export function decline(course: Course): void {
  getToKnow(course);
  write(course);
  course.mayRest(untilFound, 25).mayRest(untilOtherKnows, 35);
  if (course.ways.other.through) {
    course.wait(14, 30).hears("other", "through_referrer", "saidNoThrough");
  } else if (course.ways.other.phone) {
    remind(course, course.chance.between(0, 1));
    const angry = course.chance.percent(25);
    course.wait(8, 14).tries("other", "phone", angry ? "refused" : "reached", angry ? "hungUp" : "saidNo");
  } else {
    course.wait(6, 18).hears("other", "phone", "saidNo");
  }
  course.said("other", "declined").mayRest(untilAccepted, 12);
}

/** Getting ready for contact, apart from each other. */
export function prepare(course: Course): void {
  for (const who of ["other", "asker"] as const) course.wait(5, 14).reaches(who, "planned", "plannedThrough");
}

/** One steps back after having agreed. */
export function stepBack(course: Course, who: Who): void {
  course.wait(4, 16);
  if (course.ways[who].through) course.hears(who, "through_referrer", "steppedBackThrough");
  else course.hears(who, "phone", "steppedBack");
  course.said(who, "withdrawn").mayRest(untilAccepted, who === "other" ? 20 : 0);
}

/** The contact; letters go both ways, so that there may be more than one, and a conversation may follow letters. */
export function meet(course: Course, form: ContactForm): void {
  course.wait(8, 25);
  if (form === "conversation" && course.chance.percent(25)) course.met("letter_exchange").wait(20, 45);
  course.met(form).mayRest(untilSettled, 20);
}

/** How it is some weeks later. */
export function careAfter(course: Course): void {
  for (const who of ["asker", "other"] as const) course.wait(4, 16).reaches(who, "afterwards", "afterwardsThrough");
}
