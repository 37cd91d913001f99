import type { KeyOf } from "@/db/seed/add-people";
import { desk } from "@/db/seed/people";
import type { PlannedRegistration } from "@/db/seed/planned";
import { momentOf } from "@/lib/core/calendar";
import { now } from "@/lib/core/clock";

/** The rows of a planned registration, recorded by whoever would have, shortly after it happened. */
export function rowsOf(planned: PlannedRegistration, keyOf: KeyOf) {
  const { assessment, parties: people, attempts, decisions, contacts, closing, ...registration } = planned;
  const registrationId = crypto.randomUUID();
  const parties = people.map(({ details: _, ...party }, position) => ({
    ...party,
    id: crypto.randomUUID(),
    registrationId,
    position,
    recordedAt: soonAfter(planned.receivedOn, "10:10"),
  }));
  const partyId = (place: number) => {
    const party = parties[place];
    if (!party) throw new Error(`no party ${place}`);
    return party.id;
  };
  const mediator = assessment.decision === "taken_up" ? assessment.mediator : null;
  const recordedBy = mediator && keyOf(mediator);
  return {
    registration: {
      ...registration,
      ...assessed(assessment, keyOf),
      id: registrationId,
      closedOn: closing?.closedOn ?? null,
      recordedAt: soonAfter(planned.receivedOn, "10:10"),
      recordedBy: keyOf(desk),
    },
    parties,
    details: people.map(({ details }, place) => ({ ...details, partyId: partyId(place) })),
    attempts: attempts.map(({ party, at, recordedBy: other, ...attempt }) => ({
      ...attempt,
      partyId: partyId(party),
      at: moment(at),
      recordedAt: minutesLater(moment(at), 4 + (attempt.note?.length ?? 0) / 10),
      recordedBy: other ? keyOf(other) : recordedBy,
    })),
    decisions: decisions.map(({ party, ...said }) => ({
      ...said,
      partyId: partyId(party),
      recordedAt: soonAfter(said.decidedOn, "17:05"),
      recordedBy,
    })),
    contacts: contacts.map((contact) => ({
      ...contact,
      registrationId,
      recordedAt: soonAfter(contact.heldOn, "19:40"),
      recordedBy,
    })),
    reports: closing ? [reportOf(closing, { registrationId, recordedBy })] : [],
  };
}

function assessed(assessment: PlannedRegistration["assessment"], keyOf: KeyOf) {
  if (assessment.decision === "pending") return assessment;
  const by = { assessedAt: soonAfter(assessment.decidedOn, "11:20"), assessedBy: keyOf(desk) };
  if (assessment.decision === "not_taken_up") return { ...assessment, ...by };
  const { mediator, ...taken } = assessment;
  return { ...taken, ...by, mediatorId: mediator && keyOf(mediator) };
}

function reportOf(
  { closedOn, ...report }: NonNullable<PlannedRegistration["closing"]>,
  owner: { registrationId: string; recordedBy: string | null },
) {
  return { ...report, ...owner, recordedAt: soonAfter(closedOn, "17:30") };
}

function moment(wall: string): Date {
  const at = momentOf(wall);
  if (!at) throw new Error(`the clock never shows ${wall}`);
  return at;
}

/** A moment of a day, or now if that has yet to come. */
function soonAfter(day: string, time: string): Date {
  return new Date(Math.min(moment(`${day}T${time}`).getTime(), now().getTime()));
}

function minutesLater(at: Date, minutes: number): Date {
  return new Date(at.getTime() + Math.round(minutes) * 60_000);
}
