import { entryKinds } from "@/core/words/entries";
import type { Side } from "@/core/words/parties";
import type { KnownAtClosing } from "@/lib/closing-reports/rules";
import type { Reopening } from "@/lib/closing-reports/schema";
import { lastDecision } from "@/lib/decisions/rules";
import type { Entries } from "@/lib/entries/events";

/** What of the events of a case a closing asks for. */
type Happened = Entries & {
  parties: readonly { id: string; side: Side }[];
  reopenings: readonly Pick<Reopening, "reopenedOn">[];
};

/** What the events of a case say about closing it, so that a form need not ask it again. */
export function knownAtClosing(takenUpOn: string, events: Happened): KnownAtClosing {
  const days = [
    takenUpOn,
    ...entryKinds.flatMap((kind) => events[kind].map(({ when }) => when.slice(0, 10))),
    ...events.reopenings.map((reopening) => reopening.reopenedOn),
  ];
  const lastOf = (side: Side) =>
    events.parties.filter((party) => party.side === side).map((party) => lastDecision(events.decisions, party.id));
  return {
    takenUpOn,
    lastEventOn: days.toSorted().at(-1) ?? takenUpOn,
    hasContact: events.mediated_contacts.length > 0,
    lastDecisions: { harmed: lastOf("harmed"), responsible: lastOf("responsible") },
  };
}
