import { type EntryKind, entryKinds } from "@/core/words/entries";
import type { Entries } from "@/lib/entries/events";
import { partyIn } from "@/lib/entries/kind";

/** An entry in which a party occurs: its own, or one in which they took part. */
export type EntryOfParty = { kind: EntryKind; id: string; when: string };

/** What counts of what was recorded of a party, in the order in which it happened. */
export function entriesOf(entries: Entries, partyId: string): EntryOfParty[] {
  const isOf = (entry: object) =>
    partyIn(entry) === partyId ||
    ("participants" in entry && Array.isArray(entry.participants) && entry.participants.includes(partyId));
  return entryKinds
    .flatMap((kind) => entries[kind].filter(isOf).map(({ id, when }) => ({ kind, id, when })))
    .toSorted((one, other) => Number(one.when > other.when) - Number(one.when < other.when));
}
