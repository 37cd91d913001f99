import { dayOf } from "@/core/dates";
import type { Side } from "@/core/words/parties";
import type { KnownAtClosing } from "@/lib/closing-reports/rules";
import { lastDecision } from "@/lib/decisions/rules";

/** What of the events of a case a closing asks for. */
type Happened = {
  parties: readonly { id: string; side: Side }[];
  attempts: readonly { at: Date }[];
  decisions: Parameters<typeof lastDecision>[0];
  contacts: readonly { heldOn: string }[];
  reopenings: readonly { reopenedOn: string }[];
};

/** What the events of a case say about closing it, so that a form need not ask it again. */
export function knownAtClosing(takenUpOn: string, events: Happened): KnownAtClosing {
  const days = [
    takenUpOn,
    ...events.attempts.map((attempt) => dayOf(attempt.at)),
    ...events.decisions.map((said) => said.decidedOn),
    ...events.contacts.map((contact) => contact.heldOn),
    ...events.reopenings.map((reopening) => reopening.reopenedOn),
  ];
  const saidBy = (side: Side) =>
    events.parties.filter((party) => party.side === side).map((party) => lastDecision(events.decisions, party.id));
  return {
    takenUpOn,
    lastEventOn: days.reduce((latest, day) => (day > latest ? day : latest)),
    hasContact: events.contacts.length > 0,
    lastDecisions: { harmed: saidBy("harmed"), responsible: saidBy("responsible") },
  };
}
