import { today } from "@/core/clock";
import { readPhone } from "@/core/phone-numbers";
import type { KeyOf } from "@/demo/add-people";
import { guardiansIn } from "@/demo/around";
import { minutesLater, moment, soonAfter } from "@/demo/moments";
import { coordinatorOf, desk } from "@/demo/people";
import type {
  PlannedAppointment,
  PlannedAssessment,
  PlannedAttempt,
  PlannedClosing,
  PlannedRegistration,
} from "@/demo/planned";
import { talkIn } from "@/demo/talk";
import { byChannel } from "@/lib/parties/by-channel";

/**
 * The rows of a planned registration, recorded by whoever would have, shortly after it happened; a case has its number. What was
 * recorded wrongly has two versions.
 */
export function rowsOf(
  planned: PlannedRegistration,
  appointments: readonly PlannedAppointment[],
  keyOf: KeyOf,
  caseNumber: CaseNumber | null,
) {
  const { assessment, parties: people, attempts, contacts, undone, closing, ...others } = planned;
  const { decisions: _, talk: told, around, ...registration } = others;
  const { conversations, goals, decisions } = { ...talkIn(planned, today()), ...told };
  const registrationId = crypto.randomUUID();
  const received = soonAfter(planned.receivedOn, "10:10");
  const partyIds = people.map(() => crypto.randomUUID());
  const partyId = (place: number) => partyIds[place] ?? missing(place);
  const mediator = assessment.outcome === "taken_up" ? assessment.mediator : null;
  const recordedBy = mediator && keyOf(mediator);
  const attemptOf = ({ party, at, recordedBy: other, wrongly: _, ...attempt }: PlannedAttempt) => ({
    ...attempt,
    id: crypto.randomUUID(),
    registrationId,
    partyId: partyId(party),
    at: moment(at),
    recordedAt: moment(minutesLater(at, 4 + (attempt.note?.length ?? 0) / 10)),
    recordedBy: other ? keyOf(other) : recordedBy,
  });
  const tried = attempts.map((attempt) => ({ attempt, first: attemptOf({ ...attempt, ...attempt.wrongly?.was }) }));
  const reportOf = ({ closedOn, reason, recovery, summary }: PlannedClosing) => ({
    ...{ id: crypto.randomUUID(), registrationId, reason, recovery, summary, recordedBy },
    recordedAt: soonAfter(closedOn, "17:30"),
  });
  const peopleHere = guardiansIn(planned).map((one) => ({ ...one, id: crypto.randomUUID() }));
  const reopened = undone.map((one) => ({ ...one, report: reportOf(one) }));
  return {
    registrations: [
      {
        ...registration,
        ...assessed(assessment, keyOf),
        caseYear: caseNumber?.year ?? null,
        caseSequence: caseNumber?.sequence ?? null,
        id: registrationId,
        closedOn: closing?.closedOn ?? null,
        recordedAt: received,
        recordedBy: keyOf(desk),
      },
    ],
    parties: people.map(({ details: _, preferredLanguage = "nl", ...party }, position) => ({
      ...party,
      preferredLanguage,
      id: partyId(position),
      registrationId,
      position,
      recordedAt: received,
    })),
    contactDetails: people.flatMap(({ details }, place) =>
      byChannel({ ...details, phoneE164: calledAt(details.phone) })
        .filter(({ voided }) => !voided)
        .map((row) => ({
          ...row,
          ...{ registrationId, partyId: partyId(place), recordedAt: received, recordedBy: keyOf(desk) },
        })),
    ),
    contactAttempts: tried.map(({ first }) => first),
    corrections: tried.flatMap(({ attempt: { wrongly, ...attempt }, first: { id: corrects } }) =>
      wrongly
        ? [{ ...attemptOf(attempt), corrects, reason: wrongly.reason, recordedAt: moment(wrongly.correctedAt) }]
        : [],
    ),
    decisions: decisions.map(({ party, forms, channel, informationText, ...decision }) => ({
      ...decision,
      ...{ forms: forms ?? null, channel: channel ?? null, informationText: informationText ?? null },
      registrationId,
      partyId: partyId(party),
      recordedAt: soonAfter(decision.decidedOn, "17:05"),
      recordedBy,
    })),
    peopleAround: peopleHere.map(({ id, party, relation, name, knownOn, sameParty, organisation, instructions }) => ({
      ...{ id, registrationId, partyId: partyId(party), relation, name, knownOn, recordedBy },
      ...{ organisation: organisation ?? null, instructions: instructions ?? null },
      samePartyId: sameParty === undefined ? null : partyId(sameParty),
      recordedAt: soonAfter(knownOn, "11:45"),
    })),
    guardianConsents: peopleHere.flatMap(({ id, party, name, agreedOn }) =>
      agreedOn
        ? [
            {
              ...{ registrationId, partyId: partyId(party), saidOn: agreedOn, answer: "agreed", channel: "phone" },
              ...{ guardianId: id, guardianName: name, recordedAt: soonAfter(agreedOn, "11:50"), recordedBy },
            },
          ]
        : [],
    ),
    stays: (around?.stays ?? []).map(({ party, ...stay }) => ({
      ...stay,
      ...{ stay: "detained", registrationId, partyId: partyId(party), recordedBy },
      recordedAt: soonAfter(stay.knownOn, "11:40"),
    })),
    conversations: conversations.map(({ party, present, place, ...conversation }) => ({
      ...conversation,
      ...{ present: present ?? null, place: place ?? null },
      ...{ registrationId, partyId: partyId(party), recordedBy },
      recordedAt: soonAfter(conversation.heldOn, "17:20"),
    })),
    goals: goals.map(({ party, ...goal }) => ({
      ...goal,
      ...{ registrationId, partyId: partyId(party), recordedBy },
      recordedAt: soonAfter(goal.namedOn, "17:25"),
    })),
    appointments: appointments.map(({ party, at, ...appointment }) => ({
      ...appointment,
      ...{ at: moment(at), registrationId, partyId: party === null ? null : partyId(party), recordedBy },
      recordedAt: soonAfter(appointment.madeOn, "15:40"),
    })),
    mediatedContacts: contacts.map((contact) => ({
      ...contact,
      registrationId,
      recordedAt: soonAfter(contact.heldOn, "19:40"),
      recordedBy,
    })),
    closingReports: [...reopened.map(({ report }) => report), ...(closing ? [reportOf(closing)] : [])],
    reopenings: reopened.map(({ report, closedOn, reopenedOn, why }) => ({
      ...{ closingReportId: report.id, closedOn, reopenedOn, reason: why },
      recordedAt: soonAfter(reopenedOn, "09:35"),
      recordedBy: keyOf(coordinatorOf(registration.region)),
    })),
  };
}

/** Which case of its year it is. */
export type CaseNumber = { year: number; sequence: number };

/** Whom a number of the demo calls, as a form would read it. Throws where a form would not take it. */
function calledAt(phone: string | null | undefined): string | null {
  if (!phone) return null;
  const read = readPhone(phone, "NL");
  if (typeof read === "string") throw new Error(`${phone} is ${read}`);
  return read.e164;
}

function assessed(assessment: PlannedAssessment, keyOf: KeyOf) {
  const { outcome } = assessment;
  const at = outcome === "pending" ? null : soonAfter(assessment.assessedOn, "11:20");
  return {
    assessment: outcome,
    assessedOn: outcome === "pending" ? null : assessment.assessedOn,
    notTakenUpReason: outcome === "not_taken_up" ? assessment.notTakenUpReason : null,
    assessedAt: at,
    assessedBy: at && keyOf(desk),
    mediatorId: outcome === "taken_up" && assessment.mediator ? keyOf(assessment.mediator) : null,
  };
}

function missing(place: number): never {
  throw new Error(`no party ${place}`);
}
