/** What can have been recorded just before a case is shown: a key of `case.saved` in the messages. */
const recordables = [
  "attempt",
  "decision",
  "contact",
  "correction",
  "closing",
  "reopening",
  "taken_up",
  "details",
  "mediator",
] as const;
export type Recordable = (typeof recordables)[number];

/** What the address says was just recorded, or null. */
export function savedNotice(said: unknown): Recordable | null {
  return recordables.find((one) => one === said) ?? null;
}

/** The address of a case that says what was just recorded in it, and of whom where that matters for what comes next. */
export function savedAddress(address: string, what: Recordable, partyId?: string): string {
  return `${address}?${new URLSearchParams({ saved: what, ...(partyId ? { party: partyId } : {}) })}`;
}
