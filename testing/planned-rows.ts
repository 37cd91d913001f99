import type { PlannedRegistration } from "@/demo/planned";
import type { Row } from "@/testing/recount";

/** A planned registration as the plain recount reads one. */
export function rowOfPlanned(planned: PlannedRegistration, index: number): Row {
  const { assessment, closing } = planned;
  return {
    id: String(index),
    received_on: planned.receivedOn,
    assessment: assessment.outcome,
    assessed_on: "assessedOn" in assessment ? assessment.assessedOn : null,
    not_taken_up_reason: "notTakenUpReason" in assessment ? assessment.notTakenUpReason : null,
    closed_on: closing?.closedOn ?? null,
    referrer: planned.referrer,
    region: planned.region,
    legal_phase: planned.legalPhase,
    offence_category: planned.offenceCategory,
    reason: closing?.reason ?? null,
    recovery: closing?.recovery ?? null,
    parties: planned.parties.map(({ side, initiator }, place) => ({
      side,
      initiator,
      decisions: planned.decisions
        .filter((said) => said.party === place)
        .map(({ decidedOn: on, decision: said }) => ({ on, said })),
      outgoing: planned.attempts
        .filter((attempt) => attempt.party === place && attempt.direction === "outgoing")
        .map((attempt) => attempt.at),
    })),
    contacts: planned.contacts.map(({ heldOn: on, form }) => ({ on, form })),
  };
}
