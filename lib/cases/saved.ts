import { type EntryKind, entryKinds } from "@/core/words/entries";

/** What can have been recorded just before a case is shown, beside entries: a key of `case.saved` in the messages. */
const others = ["correction", "closing", "reopening", "taken_up", "details", "mediator"] as const;
export type Recordable = EntryKind | (typeof others)[number];

/** What the address says was just recorded, or null. */
export function savedNotice(named: unknown): Recordable | null {
  return [...entryKinds, ...others].find((one) => one === named) ?? null;
}

/** The message that says so. */
export function savedKey(saved: Recordable) {
  return isEntryKind(saved) ? (`entries.${saved}.saved` as const) : (`case.saved.${saved}` as const);
}

function isEntryKind(saved: Recordable): saved is EntryKind {
  return entryKinds.some((kind) => kind === saved);
}

/** The address of a case that says what was just recorded in it, and of whom where that matters for what comes next. */
export function savedAddress(address: string, what: Recordable, partyId?: string): string {
  return `${address}?${new URLSearchParams({ saved: what, ...(partyId ? { party: partyId } : {}) })}`;
}
