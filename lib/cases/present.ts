import type { Case } from "@/lib/cases/schema";
import { wallClock } from "@/lib/core/calendar";
import type { Party } from "@/lib/parties/schema";

/** Something that happened in a case, on a day or at a moment (`when`, as the clock in Amsterdam showed it). */
export type CaseEvent = { id: string; when: string; recordedAt: Date | null; recordedBy: string | null } & (
  | { kind: "received" | "taken_up" }
  | { kind: "attempt"; attempt: Case["attempts"][number]; party: Party }
  | { kind: "decision"; decision: Case["decisions"][number]["decision"]; party: Party }
  | { kind: "contact"; form: Case["contacts"][number]["form"] }
  | { kind: "closed"; report: NonNullable<Case["report"]> }
);

const orderOfKinds = ["closed", "contact", "decision", "attempt", "taken_up", "received"] as const;

/** All that happened in a case, the latest on top; within a day what ends something stands above what begins it. */
export function timelineOf(theCase: Case): CaseEvent[] {
  const party = (id: string) => theCase.parties.find((one) => one.id === id);
  const plain = { recordedAt: null, recordedBy: null };
  const events: CaseEvent[] = [
    { kind: "received", id: "received", when: theCase.receivedOn, ...plain },
    { kind: "taken_up", id: "taken-up", when: theCase.takenUpOn, ...plain },
    ...theCase.attempts.flatMap((attempt) => {
      const whom = party(attempt.partyId);
      return whom
        ? [{ kind: "attempt" as const, when: wallClock(attempt.at), attempt, party: whom, ...recordOf(attempt) }]
        : [];
    }),
    ...theCase.decisions.flatMap((said) => {
      const by = party(said.partyId);
      return by
        ? [{ kind: "decision" as const, when: said.decidedOn, decision: said.decision, party: by, ...recordOf(said) }]
        : [];
    }),
    ...theCase.contacts.map((contact) => ({
      kind: "contact" as const,
      when: contact.heldOn,
      form: contact.form,
      ...recordOf(contact),
    })),
    ...(theCase.report
      ? [
          {
            kind: "closed" as const,
            when: theCase.report.closedOn,
            report: theCase.report,
            ...recordOf(theCase.report),
          },
        ]
      : []),
  ];
  return events.sort(latestFirst);
}

function recordOf({ id, recordedAt, recordedBy }: { id: string; recordedAt: Date; recordedBy: string | null }) {
  return { id, recordedAt, recordedBy };
}

function latestFirst(one: CaseEvent, other: CaseEvent): number {
  const [day, otherDay] = [one.when.slice(0, 10), other.when.slice(0, 10)];
  if (day !== otherDay) return day < otherDay ? 1 : -1;
  const kinds = orderOfKinds.indexOf(one.kind) - orderOfKinds.indexOf(other.kind);
  if (kinds !== 0) return kinds;
  if (one.when !== other.when) return one.when < other.when ? 1 : -1;
  return (other.recordedAt?.getTime() ?? 0) - (one.recordedAt?.getTime() ?? 0);
}
