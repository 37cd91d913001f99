import type { NextStep, OpenCaseStatus } from "@/core/words/cases";
import type { AttemptResult, Channel, Direction } from "@/core/words/contact-attempts";
import type { Consent, PartyRole, Side } from "@/core/words/parties";

export type Party = { id: string; side: Side; role: PartyRole; initiator: boolean };
export type Attempt = { partyId: string; at: Date; direction: Direction; channel: Channel; result: AttemptResult };

/** What a standing is made of: the parties of a case, and of all that was recorded in it what counts. */
export type Happened = {
  takenUpOn: string;
  parties: readonly Party[];
  attempts: readonly Attempt[];
  decisions: readonly {
    partyId: string;
    decidedOn: string;
    sequence: number;
    decision: Consent;
    until: string | null;
  }[];
  conversations: readonly { partyId: string; heldOn: string }[];
  contacts: readonly { heldOn: string }[];
  /** The days of what else was recorded. */
  otherDays: readonly string[];
  reopenings: readonly { reopenedOn: string }[];
};

/** Where an open case stands. `waitsFor` are the parties whom the next step is about. */
export type Standing = {
  status: OpenCaseStatus;
  nextStep: NextStep;
  waitsFor: string[];
  /** Until which day the first of them considers, where that is what it waits for. */
  until: string | null;
  /** How often they were tried since they were heard of. */
  tries: number;
  /** Who of the other side agreed, and waits since which day. */
  waiting: { partyId: string; since: string } | null;
  lastEventOn: string;
  answeredOn: string;
  lastAttempt: Pick<Attempt, "partyId" | "at" | "channel" | "result"> | null;
};

/** What is to be done first: who turned to us is answered, a refusal is written down, and trying comes before waiting. */
export const urgency = ["give_answer", "record_refusal", "approach", "try_again", "await_answer", "considers"] as const;
/** What is to be done about a party. */
export type Step = { id: string; step: (typeof urgency)[number] | null };
