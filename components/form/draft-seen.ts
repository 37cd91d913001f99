/** Which revision of each draft this page of the browser saw last, of one person: numbers alone, in the memory of this page alone. */
let known: { person: string; seen: Map<string, number> } = { person: "", seen: new Map() };

/** Remembers the revision that somebody saw of a draft. */
export function rememberSeen(person: string, address: string, seen: number): void {
  if (known.person !== person) known = { person, seen: new Map() };
  known.seen.set(address, Math.max(seen, known.seen.get(address) ?? 0));
}

/** The last one; 0 where none was seen. */
export function latestSeen(person: string, address: string): number {
  return known.person === person ? (known.seen.get(address) ?? 0) : 0;
}
