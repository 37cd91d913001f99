import { type EntryKind, entryKinds } from "@/core/words/entries";
import type { Case } from "@/lib/cases/schema";
import type { ClosingReport, Reopening } from "@/lib/closing-reports/schema";
import type { Entries, EntryOf } from "@/lib/entries/events";
import { partyIn } from "@/lib/entries/kind";
import { isUndoing, type Version } from "@/lib/entries/schema";
import { type Versions, versionsOf } from "@/lib/entries/versions";
import type { Party } from "@/lib/parties/schema";

type When = { when: string; party?: Party | undefined };

/** An entry of a kind as it happened, and of which party. */
export type EntryHappening<Kind extends EntryKind = EntryKind> = When &
  {
    [Each in Kind]: { kind: Each; entry: EntryOf<Each> };
  }[Kind];

/** Something as it happened, or as it was once recorded, on a day or at a moment (`when`, as the clock in Amsterdam showed it). */
export type Happening =
  | EntryHappening
  | (When &
      (
        | { kind: "received" | "taken_up" }
        | { kind: "closed"; report: ClosingReport; isUndone: boolean }
        | { kind: "reopened"; reopening: Reopening }
      ));

/** The same in the story of a case: who recorded it first, and each correction since with what stood there before and after it. */
export type CaseEvent = Happening & {
  id: string;
  recordedAt: Date | null;
  recordedBy: string | null;
  corrections: { by: Version; before: Happening; after: Happening }[];
};

/** Whether something turned out not to have happened. */
export function isVoided({ corrections }: CaseEvent): boolean {
  return corrections.at(-1)?.by.voided ?? false;
}

/** Whether what happened is an entry: what can be corrected. */
export function isEntry<Event extends Happening>(event: Event): event is Event & EntryHappening {
  return entryKinds.some((kind) => kind === event.kind);
}

/** Within a day what ends something stands above what begins it. */
const ranks: Happening["kind"][] = ["closed", "reopened", ...entryKinds, "taken_up", "received"];

/** All that happened in a case but what was undone, the latest on top. What was corrected stands where its first version stood in its day. */
export function timelineOf(theCase: Case): CaseEvent[] {
  const { report, reopenings } = theCase;
  const closed = (one: ClosingReport, isUndone: boolean) =>
    plain(one.id, { kind: "closed", when: one.closedOn, report: one, isUndone }, one);
  const events = [
    plain("received", { kind: "received", when: theCase.receivedOn }),
    plain("taken-up", { kind: "taken_up", when: theCase.takenUpOn }),
    ...entryKinds.flatMap((kind) => entriesOf(theCase, kind)),
    ...reopenings.flatMap((one) => [
      closed(one.report, true),
      plain(one.id, { kind: "reopened", when: one.reopenedOn, reopening: one }, one),
    ]),
    ...(report ? [closed(report, false)] : []),
  ];
  return events.toSorted(latestFirst);
}

/** What was recorded with one party, as it stands. */
export type PartyEvent = EntryHappening & Pick<CaseEvent, "id" | "recordedAt">;

/** All that was recorded with one party, of what counts of it, the latest on top. */
export function timelineOfParty(entries: Entries, party: Party): PartyEvent[] {
  return entryKinds
    .flatMap((kind) =>
      entries[kind].map(
        (entry) => ({ kind, entry, party, id: entry.id, when: entry.when, recordedAt: entry.recordedAt }) as PartyEvent,
      ),
    )
    .toSorted(latestFirst);
}

type Recorded = Pick<CaseEvent, "recordedAt" | "recordedBy">;

function plain(id: string, what: Happening, { recordedAt, recordedBy }: Recorded = unrecorded): CaseEvent {
  return { ...what, id, recordedAt, recordedBy, corrections: [] };
}

const unrecorded: Recorded = { recordedAt: null, recordedBy: null };

function entriesOf<Kind extends EntryKind>({ versions, parties, inError }: Case, kind: Kind): CaseEvent[] {
  const happening = (entry: EntryOf<Kind>) =>
    ({ kind, entry, when: entry.when, party: partyOf([...parties, ...inError], partyIn(entry)) }) as Happening;
  return versionsOf<EntryOf<Kind>>(versions[kind])
    .filter((all) => !all.slice(-1).some(isUndoing))
    .map((all) => corrected(all, happening));
}

function corrected<V extends Version>(versions: Versions<V>, happening: (version: V) => Happening): CaseEvent {
  const [first, ...later] = versions;
  const { id } = later.at(-1) ?? first;
  let now = happening(first);
  const corrections = later.map((by) => {
    const before = now;
    now = happening(by);
    return { by, before, after: now };
  });
  return { ...now, id, recordedAt: first.recordedAt, recordedBy: first.recordedBy, corrections };
}

function partyOf(parties: Party[], id: string | undefined): Party | undefined {
  const party = parties.find((one) => one.id === id);
  if (id !== undefined && !party) throw new Error("an entry of no party of its case");
  return party;
}

/** What places something in a timeline. */
type Placed = Pick<CaseEvent, "id" | "kind" | "when" | "recordedAt">;

function latestFirst(one: Placed, other: Placed): number {
  return (
    descending(one.when.slice(0, 10), other.when.slice(0, 10)) ||
    ranks.indexOf(one.kind) - ranks.indexOf(other.kind) ||
    descending(one.when, other.when) ||
    Number(other.recordedAt) - Number(one.recordedAt)
  );
}

function descending(one: string, other: string): number {
  return Number(one < other) - Number(one > other);
}
