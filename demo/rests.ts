import type { Rest } from "@/demo/course";

/** Whoever asked can't go on yet, as before a trial. */
export const untilAskerCan: Rest = {
  begins: (course) => {
    const channel = course.ways.asker.through ? "through_referrer" : "phone";
    course.hears("asker", channel, course.beforeTrial ? "waitsForTrial" : "waits");
  },
  goesOn: (course) => course.reaches("asker", "stillWaiting", "stillWaitingThrough"),
};

const whenCalled = { reached: "stillThinking", no_answer: "phoneNoAnswer", message_left: "messageLeft" } as const;

/** The other wants to think. */
export const untilOtherKnows: Rest = {
  begins: (course) => {
    const { through, phone } = course.ways.other;
    if (through) course.hears("other", "through_referrer", "wantsToThinkThrough");
    else course.hears("other", phone ? "phone" : "email", "wantsToThink");
  },
  goesOn: (course) => {
    const { through, phone, message } = course.ways.other;
    if (through) course.reaches("other", "stillThinking", "stillThinkingThrough");
    else if (!phone) course.tries("other", "letter", "sent", "stillThere");
    else {
      const result = course.chance.weighted({ reached: 45, no_answer: 40, message_left: message ? 15 : 0 });
      course.tries("other", "phone", result, whenCalled[result]);
    }
  },
};

/** Where the other lives is not known any more. */
export const untilFound: Rest = {
  begins: (course) => {
    if (course.ways.other.through) course.tries("other", "through_referrer", "undeliverable", "notFoundThrough");
    else course.tries("other", "letter", "undeliverable", "letterReturned");
  },
  goesOn: (course) => {
    if (course.ways.other.through) course.tries("other", "through_referrer", "sent", "askedAgainThrough");
    else if (course.chance.percent(50)) course.tries("other", "letter", "undeliverable", "letterReturned");
    else course.tries("other", "letter", "sent", "sentElsewhere");
  },
};

/** Both want to, and it takes its time until they can. */
export const untilPrepared: Rest = {
  goesOn: (course) => course.reaches(course.chance.pick(["asker", "other"]), "planned", "plannedThrough"),
};

/** Contact was made, and both are asked how it goes. */
export const untilSettled: Rest = {
  goesOn: (course) => course.reaches(course.chance.pick(["asker", "other"]), "afterwards", "afterwardsThrough"),
};

/** The other stopped, and whoever asked needs time. */
export const untilAccepted: Rest = {
  goesOn: (course) => course.reaches("asker", "roundingOff", "stillWaitingThrough"),
};
