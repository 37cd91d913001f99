import { diaries } from "@/demo/diaries";
import { livesUntil } from "@/demo/lives";
import type { PlannedRegistration } from "@/demo/planned";
import { storyOf } from "@/demo/story";

/**
 * The registrations of the demo organisation as on a day, from August 2025 on, when the diaries are over: the same past each
 * time, of which a later day sees more. They come in the order in which they were assessed, each told when it is asked for.
 */
export function* planDemo(today: string): Generator<PlannedRegistration> {
  // The diaries first: diary A was the first case of its year.
  const told = diaries.map((diary) => ({ assessedOn: assessedOn(diary), tell: () => diary }));
  const lives = livesUntil(today).sort((one, other) => compare(one.slot.assessedOn, other.slot.assessedOn));
  // Somebody always waits for a mediator, also at New Year.
  const newest = lives.findLast(({ slot, life }) => life && slot.assessedOn < today);
  const stories = lives.map((one) => ({
    assessedOn: one.slot.assessedOn,
    tell: () => storyOf(one, today, one === newest),
  }));
  for (const { tell } of [...told, ...stories].sort((one, other) => compare(one.assessedOn, other.assessedOn)))
    yield tell();
}

function assessedOn({ assessment, receivedOn }: PlannedRegistration): string {
  return "assessedOn" in assessment ? assessment.assessedOn : receivedOn;
}

/** By the code: `localeCompare` would take its time. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
