import type { appointmentPurposes } from "@/core/words/appointments";
import type { ClosingReason, ContactForm, Recovery } from "@/core/words/cases";
import type { AttemptResult, Channel, Direction } from "@/core/words/contact-attempts";
import type { conversationPurposes, conversationSettings } from "@/core/words/conversations";
import type { Decision, InitiatingSide, PartyRole, Side } from "@/core/words/parties";
import type { Relation } from "@/core/words/people-around";
import type { LegalPhase, NotTakenUpReason, OffenceCategory, Referrer } from "@/core/words/registrations";
import type { Region } from "@/core/words/users";
import type { KnownDetails } from "@/lib/parties/by-channel";

/** How to reach a party of the demo organisation; what is left out is not known. */
export type PlannedDetails = Partial<Omit<KnownDetails, "phoneE164">>;

export type PlannedParty = {
  side: Side;
  role: PartyRole;
  initiator: boolean;
  givenName: string | null;
  familyName: string;
  birthOn: string | null;
  preferredLanguage?: string;
  details: PlannedDetails;
};

/** `party` is the place of the party in its registration, `at` what the clock in Amsterdam showed. */
export type PlannedAttempt = {
  party: number;
  at: string;
  direction: Direction;
  channel: Channel;
  result: AttemptResult;
  note: string | null;
  /** Who recorded it, by e-mail address, where that was not the mediator. */
  recordedBy?: string;
  /** What was recorded of it at first, when that was set right, and why. */
  wrongly?: { was: { party: number } | { result: AttemptResult }; correctedAt: string; reason: string };
};

/** What a party said; of what is left out nothing is known. */
export type PlannedDecision = {
  party: number;
  decidedOn: string;
  decision: Decision;
  forms?: ContactForm[];
  channel?: Channel;
  informationText?: number | null;
};
export type PlannedConversation = {
  party: number;
  heldOn: string;
  purpose: (typeof conversationPurposes)[number];
  setting: (typeof conversationSettings)[number];
  minutes: number;
  note: string;
  present?: string;
  place?: string;
};
export type PlannedGoal = { party: number; namedOn: string; goal: string };
/** `party` is null for contact between the parties. */
export type PlannedAppointment = {
  party: number | null;
  at: string;
  madeOn: string;
  minutes: number;
  purpose: (typeof appointmentPurposes)[number];
  setting: (typeof conversationSettings)[number];
  place: string | null;
};
export type PlannedContact = { heldOn: string; form: ContactForm };
export type PlannedClosing = { closedOn: string; reason: ClosingReason; recovery: Recovery; summary: string };
/** A closing that counts no more, and when and why the coordinator opened the case again. */
export type PlannedReopening = PlannedClosing & { reopenedOn: string; why: string };

/** Somebody around a party; of a guardian when they agreed that the party takes part, if they did. */
export type PlannedPerson = {
  party: number;
  relation: Relation;
  name: string;
  knownOn: string;
  /** Which party of the case they are as well. */
  sameParty?: number;
  organisation?: string;
  instructions?: string;
  agreedOn?: string;
};
export type PlannedStay = {
  party: number;
  place: string;
  registrationNumber: string;
  knownOn: string;
  fromOn: string;
  untilOn: string;
};

/** What the desk made of it: not yet, not taken up, or taken up by a mediator (by e-mail address; null for nobody yet). */
export type PlannedAssessment =
  | { outcome: "pending" }
  | { outcome: "not_taken_up"; assessedOn: string; notTakenUpReason: NotTakenUpReason }
  | { outcome: "taken_up"; assessedOn: string; mediator: string | null };

/** A registration of the demo organisation with everything that happened in it, in the order in which it happened. */
export type PlannedRegistration = {
  receivedOn: string;
  referrer: Referrer;
  region: Region;
  offenceCategory: OffenceCategory;
  offenceOn: string | null;
  legalPhase: LegalPhase;
  inCustody: boolean;
  account: string;
  assessment: PlannedAssessment;
  parties: PlannedParty[];
  attempts: PlannedAttempt[];
  decisions: PlannedDecision[];
  /** What was said with each apart, and their goals, where that is told; otherwise it follows from the course of the case. */
  /** Who is around the parties and where they stay, where that is told; otherwise minors have a guardian. */
  around?: { people: PlannedPerson[]; stays: PlannedStay[] };
  talk?: { conversations: PlannedConversation[]; goals: PlannedGoal[] };
  contacts: PlannedContact[];
  undone: PlannedReopening[];
  closing: PlannedClosing | null;
};

/** The side or sides that asked. */
export function askingSide({ parties }: PlannedRegistration): InitiatingSide {
  const asking = new Set(parties.filter((party) => party.initiator).map((party) => party.side));
  return asking.size === 2 ? "both" : asking.has("harmed") ? "harmed" : "responsible";
}
