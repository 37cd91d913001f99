import { useEffect, useSyncExternalStore } from "react";

/** What was begun and ended on this page since the menu was drawn, by its address: whether it was there then, and is now. */
let drawnAt = 0;
let things = new Map<string, { before: boolean; now: boolean }>();
const listeners = new Set<() => void>();

/** Says whether something that the menu counts is there now, and whether it was when its page came. */
export function tellCounted(address: string, before: boolean, now: boolean): void {
  things.set(address, { before: things.get(address)?.before ?? before, now });
  for (const listener of listeners) listener();
}

/** How much a count of the menu differs by now from the one that it was drawn with, at a moment. */
export function useChangeSince(moment: number | undefined): number {
  useEffect(() => {
    if (moment === undefined || moment <= drawnAt) return;
    drawnAt = moment;
    things = new Map();
    for (const listener of listeners) listener();
  }, [moment]);
  return useSyncExternalStore(listen, () => (moment === undefined ? 0 : change()), none);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(): number {
  return [...things.values()].reduce((sum, { before, now }) => sum + Number(now) - Number(before), 0);
}

const none = () => 0;
