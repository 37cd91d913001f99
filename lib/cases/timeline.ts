import { wallClock } from "@/core/calendar";
import type { Case } from "@/lib/cases/schema";
import type { ClosingReport, Reopening } from "@/lib/closing-reports/schema";
import type { Version } from "@/lib/entries/schema";
import { type Versions, versionsOf } from "@/lib/entries/versions";
import type { Party } from "@/lib/parties/schema";

/** Something as it happened, or as it was once recorded, on a day or at a moment (`when`, as the clock in Amsterdam showed it). */
export type Happening = { when: string } & (
  | { kind: "received" | "taken_up" }
  | { kind: "attempt"; attempt: Case["attempts"][number]; party: Party }
  | { kind: "decision"; decision: Case["decisions"][number]["decision"]; party: Party }
  | { kind: "contact"; form: Case["contacts"][number]["form"] }
  | { kind: "closed"; report: ClosingReport; isUndone: boolean }
  | { kind: "reopened"; reopening: Reopening }
);

/** The same in the story of a case: who recorded it first, and each correction since with what stood there before it. */
export type CaseEvent = Happening & {
  id: string;
  recordedAt: Date | null;
  recordedBy: string | null;
  corrections: { by: Version; before: Happening }[];
};

/** Whether something turned out not to have happened. */
export function isVoided({ corrections }: CaseEvent): boolean {
  return corrections.at(-1)?.by.voided ?? false;
}

/** Within a day what ends something stands above what begins it. */
const ranks = { closed: 0, reopened: 0, contact: 1, decision: 2, attempt: 3, taken_up: 4, received: 5 } as const;

/** All that happened in a case, the latest on top. What was corrected stands where its first version stood in its day. */
export function timelineOf(theCase: Case): CaseEvent[] {
  const { versions, report, reopenings } = theCase;
  const closed = (one: ClosingReport, isUndone: boolean) =>
    plain(one.id, { kind: "closed", when: one.closedOn, report: one, isUndone }, one);
  const events = [
    plain("received", { kind: "received", when: theCase.receivedOn }),
    plain("taken-up", { kind: "taken_up", when: theCase.takenUpOn }),
    ...versionsOf(versions.attempts).map((all) =>
      corrected(all, (attempt) => ({
        kind: "attempt",
        when: wallClock(attempt.at),
        attempt,
        party: partyOf(theCase, attempt.partyId),
      })),
    ),
    ...versionsOf(versions.decisions).map((all) =>
      corrected(all, ({ decidedOn: when, decision, partyId }) => ({
        kind: "decision",
        when,
        decision,
        party: partyOf(theCase, partyId),
      })),
    ),
    ...versionsOf(versions.contacts).map((all) =>
      corrected(all, ({ heldOn: when, form }) => ({ kind: "contact", when, form })),
    ),
    ...reopenings.flatMap((one) => [
      closed(one.report, true),
      plain(one.id, { kind: "reopened", when: one.reopenedOn, reopening: one }, one),
    ]),
    ...(report ? [closed(report, false)] : []),
  ];
  return events.toSorted(latestFirst);
}

type Recorded = Pick<CaseEvent, "recordedAt" | "recordedBy">;

function plain(id: string, what: Happening, { recordedAt, recordedBy }: Recorded = unrecorded): CaseEvent {
  return { ...what, id, recordedAt, recordedBy, corrections: [] };
}

const unrecorded: Recorded = { recordedAt: null, recordedBy: null };

function corrected<V extends Version>(versions: Versions<V>, happening: (version: V) => Happening): CaseEvent {
  const [first, ...later] = versions;
  const { id } = versions.at(-1) ?? first;
  let now = happening(first);
  const corrections = later.map((by) => {
    const before = now;
    now = happening(by);
    return { by, before };
  });
  return { ...now, id, recordedAt: first.recordedAt, recordedBy: first.recordedBy, corrections };
}

function partyOf(theCase: Case, id: string): Party {
  const party = theCase.parties.find((one) => one.id === id);
  if (!party) throw new Error("an entry of no party of its case");
  return party;
}

function latestFirst(one: CaseEvent, other: CaseEvent): number {
  const [day, otherDay] = [one.when.slice(0, 10), other.when.slice(0, 10)];
  if (day !== otherDay) return day < otherDay ? 1 : -1;
  if (ranks[one.kind] !== ranks[other.kind]) return ranks[one.kind] - ranks[other.kind];
  if (one.when !== other.when) return one.when < other.when ? 1 : -1;
  return (other.recordedAt?.getTime() ?? 0) - (one.recordedAt?.getTime() ?? 0);
}
