import { daysBetween } from "@/core/calendar";
import type { CaseEvent } from "@/lib/cases/timeline";

/** What stands in a story: something that happened, or for how many days before it (above it) nothing did. */
export type StoryItem = { event: CaseEvent } | { silence: number; before: string };

/** From so many days on a silence is drawn: four weeks. */
const longSilence = 28;

/** A story, the latest on top, with the silences in it. */
export function withSilences(events: readonly CaseEvent[]): StoryItem[] {
  return events.flatMap((event, place) => {
    const above = events[place - 1];
    const silence = above ? daysBetween(dayOf(event), dayOf(above)) : 0;
    return silence >= longSilence ? [{ silence, before: event.id }, { event }] : [{ event }];
  });
}

/** Of a story what is of one side, and of both. */
export function ofSide<Event extends Pick<CaseEvent, "party">>(events: readonly Event[], side: string | null): Event[] {
  return events.filter(({ party }) => side === null || !party || party.side === side);
}

function dayOf({ when }: CaseEvent): string {
  return when.slice(0, 10);
}
