import { inventCast } from "@/db/seed/cast";
import { workingDay } from "@/db/seed/days";
import { diaries } from "@/db/seed/diaries";
import { notTakenUp } from "@/db/seed/not-taken-up";
import { planCase } from "@/db/seed/plan-case";
import type { PlannedRegistration } from "@/db/seed/planned";
import { Chance } from "@/db/seed/random";
import { register } from "@/db/seed/register";
import { closedSlots, openSlots, pendingSlots } from "@/db/seed/slots";
import { contactEndings, type Ending, otherEndings } from "@/db/seed/summaries";
import { closedCourse, openCourse } from "@/db/seed/taken-up";
import { Turns } from "@/db/seed/turns";
import { fill } from "@/db/seed/words";
import { addDays, daysBetween } from "@/lib/core/calendar";

const firstDay = "2024-01-08";

/**
 * The registrations of the demo organisation as on a day, from August 2025 on, when the diaries are over: the same
 * persons and stories each time, with dates that run from 2024 to that day. First those taken up, in that order.
 */
export function planDemo(today: string): PlannedRegistration[] {
  const turns = new Turns();
  const takenUp = [...planClosed(turns, today), ...planOpen(turns, today), ...diaries];
  takenUp.sort((one, other) => decidedOn(one).localeCompare(decidedOn(other)));
  return [...takenUp, ...planNotTakenUp(turns, today), ...planPending(turns, today)];
}

function planClosed(turns: Turns, today: string): PlannedRegistration[] {
  return closedSlots.map((slot, index) => {
    const share = index / (closedSlots.length - 1);
    const planned = planCase({
      seed: 100 + index,
      turn: turns.next(slot.asks),
      tell: (chance, cast) => closedCourse(chance, cast, slot),
      takenUpOn: (length) => besideDiaryA(between(firstDay, addDays(today, -length - 6), share)),
    });
    const [recovery, summary] = endingOf(index);
    const closing = { closedOn: planned.lastDay, reason: slot.reason, recovery, summary: fill(summary, planned.words) };
    return { ...planned.registration, closing };
  });
}

function planOpen(turns: Turns, today: string): PlannedRegistration[] {
  return openSlots.map((slot, index) => {
    const { mediator, ...turn } = turns.next(slot.asks);
    const { registration } = planCase({
      seed: 200 + index,
      turn: { ...turn, mediator: slot.unassigned ? null : mediator },
      tell: (chance, cast) => openCourse(chance, cast, slot),
      takenUpOn: (length) => addDays(today, -slot.waiting - length),
    });
    return registration;
  });
}

function planNotTakenUp(turns: Turns, today: string): PlannedRegistration[] {
  return notTakenUp.map(({ reason, situation }, index) => {
    const chance = new Chance(300 + index);
    const turn = { ...turns.next(situation.asks), situation };
    const decidedOn = workingDay(between(firstDay, today, (index + 0.5) / notTakenUp.length));
    return {
      ...register(chance, turn, inventCast(chance, turn), workingDay(addDays(decidedOn, -6))),
      assessment: { decision: "not_taken_up", decidedOn, notTakenUpReason: reason },
    };
  });
}

function planPending(turns: Turns, today: string): PlannedRegistration[] {
  return pendingSlots.map(({ asks, region, waiting }, index) => {
    const chance = new Chance(400 + index);
    const turn = { ...turns.next(asks), region };
    return register(chance, turn, inventCast(chance, turn), addDays(today, -waiting));
  });
}

/** The report of a closed case: those of one reason and form have the endings in turn, so that all are told. */
function endingOf(index: number): Ending {
  const { reason, form } = closedSlots[index] ?? { reason: "other" };
  const endings = form ? contactEndings[form] : otherEndings[reason];
  const earlier = closedSlots.slice(0, index).filter((slot) => slot.reason === reason && slot.form === form).length;
  const ending = endings[earlier % endings.length];
  if (!ending) throw new Error(`no words for ${reason}`);
  return ending;
}

/** The working day at so much of the way from one day to another. */
function between(first: string, last: string, share: number): string {
  return workingDay(addDays(first, Math.round(daysBetween(first, last) * share)));
}

/** Diary A is the first case of 2025. */
function besideDiaryA(day: string): string {
  return day >= "2025-01-01" && day <= "2025-01-08" ? "2025-01-13" : day;
}

function decidedOn({ assessment }: PlannedRegistration): string {
  if (assessment.decision !== "taken_up") throw new Error("not a case");
  return assessment.decidedOn;
}
