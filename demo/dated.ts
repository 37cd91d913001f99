import type { Cast } from "@/demo/cast";
import type { Course, Who } from "@/demo/course";
import { daysAfter, workingDay } from "@/demo/days";
import { type NoteKind, notes } from "@/demo/notes";
import type { PlannedAttempt, PlannedRegistration } from "@/demo/planned";
import type { Chance } from "@/demo/random";
import { tell } from "@/demo/words";

const place = { asker: 0, other: 1 } as const satisfies Record<Who, number>;

/** Gives a course its dates, from the day on which the case was taken up, and its notes their names. */
export function dated(chance: Chance, course: Course, cast: Cast, takenUpOn: string) {
  const on = (day: number) => workingDay(daysAfter(takenUpOn, day));
  const attempts: PlannedAttempt[] = [];
  const used = new Set<string>();
  for (const { day, who, note, ...attempt } of course.attempts) {
    const date = on(day);
    const last = attempts.at(-1)?.at;
    const earliest = last?.startsWith(date) ? Number(last.slice(11, 13)) + 1 : 9;
    const at = `${date}T${timeOfDay(chance, earliest, attempt.channel === "phone" ? 18 : 16)}`;
    const text = tell(chance, unused(chance, note, used), { p: cast[who].words });
    attempts.push({ ...attempt, party: place[who], at, note: text });
  }
  return {
    attempts,
    decisions: course.decisions.map(({ day, who, decision }) => ({ party: place[who], decidedOn: on(day), decision })),
    contacts: course.contacts.map(({ day, form }) => ({ heldOn: on(day), form })),
  } satisfies Partial<PlannedRegistration>;
}

/** A note that was not written in this case yet, if there is one left. */
function unused(chance: Chance, kind: NoteKind, used: Set<string>): string {
  const all: readonly string[] = notes[kind];
  const left = all.filter((note) => !used.has(note));
  const note = chance.pick(left.length > 0 ? left : all);
  used.add(note);
  return note;
}

/** Calls are made until the evening, the rest in office hours; what comes second on a day comes later. */
function timeOfDay(chance: Chance, earliest: number, latest: number): string {
  const hour = chance.between(earliest, Math.max(earliest, latest));
  return `${String(hour).padStart(2, "0")}:${String(chance.between(0, 11) * 5).padStart(2, "0")}`;
}
