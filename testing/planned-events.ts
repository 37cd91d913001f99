import { entryKinds } from "@/core/words/entries";
import type { PlannedRegistration } from "@/demo/planned";
import type { CaseEvents } from "@/lib/cases/schema";
import type { Entries } from "@/lib/entries/events";

/** A planned case as the rules of the domain look at one, for a test of what was planned. */
export function eventsOfPlanned(planned: PlannedRegistration): CaseEvents {
  const recorded = {
    recordedAt: new Date(0),
    recordedBy: null,
    corrects: null,
    voided: false,
    reason: null,
    counts: true,
  };
  const entries = {
    // The demo organisation plans what figures are made of.
    ...(Object.fromEntries(entryKinds.map((kind) => [kind, []])) as unknown as Entries),
    parties: planned.parties.map(({ details: _, ...party }, place) => ({
      preferredLanguage: "nl",
      ...party,
      id: String(place),
    })),
    contact_attempts: planned.attempts.map(({ party, at, ...attempt }, index) => ({
      ...attempt,
      ...recorded,
      id: String(index),
      partyId: String(party),
      when: at,
      // An hour or two off, and on the same day: nothing happens in the evening, and time zones take their time.
      at: new Date(`${at}Z`),
    })),
    decisions: planned.decisions.map(({ party, ...said }, sequence) => ({
      ...said,
      ...recorded,
      id: String(sequence),
      partyId: String(party),
      when: said.decidedOn,
      ...{ until: null, forms: null, channel: null, why: null, informationText: null, note: null },
      sequence,
    })),
    mediated_contacts: planned.contacts.map((contact, index) => ({
      ...contact,
      ...recorded,
      id: String(index),
      when: contact.heldOn,
      ...{
        appointmentId: null,
        participants: null,
        ledBy: null,
        place: null,
        minutes: null,
        note: null,
        exception: null,
      },
    })),
  };
  return { ...entries, versions: entries, inError: [], lastReport: null, reopenings: [] };
}
