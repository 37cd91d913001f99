import { ownAddress, routes } from "@/core/routes";
import { type EntryKind, entryKinds } from "@/core/words/entries";
import { rowId } from "@/lib/caseload/address";

/** What can have been recorded just before a case is shown, beside entries: a key of `case.saved` in the messages. */
const others = [
  "correction",
  "undone",
  "closing",
  "reopening",
  "taken_up",
  "details",
  "mediator",
  "working_notes",
] as const;
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

/** The address of a case that says what was just recorded in it, and as which entry where that can be undone. */
export function savedAddress(address: string, what: Recordable, entry?: string): string {
  return `${address}?${new URLSearchParams({ saved: what, ...(entry ? { entry } : {}) })}`;
}

/**
 * The same of where somebody came from: the caseload as they saw it, at the row of the case, or the case with what they chose of the
 * caseload. Any other address, which only somebody else can have thought of, counts for nothing.
 */
export function addressBack(from: unknown, number: string, what: Recordable, entry?: string): string {
  const [path, query] = ownAddress(from).split(/[?#]/);
  const isList = path === routes.cases;
  const said = new URLSearchParams(isList || path === routes.case(number) ? query : "");
  said.set("saved", what);
  if (entry) said.set("entry", entry);
  return isList ? `${path}?${said}#${rowId(number)}` : `${routes.case(number)}?${said}`;
}
