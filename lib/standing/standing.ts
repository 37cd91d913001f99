import { dayOf } from "@/core/dates";
import type { NextStep, OpenCaseStatus } from "@/core/words/cases";
import type { AttemptResult, Channel, Direction } from "@/core/words/contact-attempts";
import { type Decision, type PartyRole, type Side, sides } from "@/core/words/parties";
import { lastDecision } from "@/lib/decisions/rules";

type Party = { id: string; side: Side; role: PartyRole; initiator: boolean };
type Attempt = { partyId: string; at: Date; direction: Direction; channel: Channel; result: AttemptResult };

/** What a standing is made of: the parties of a case, and of all that was recorded in it what counts. */
export type Happened = {
  takenUpOn: string;
  parties: readonly Party[];
  attempts: readonly Attempt[];
  decisions: readonly { partyId: string; decidedOn: string; sequence: number; decision: Decision }[];
  contacts: readonly { heldOn: string }[];
  reopenings: readonly { reopenedOn: string }[];
};

/** Where an open case stands. `waitsFor` are the parties whom the next step is about. */
export type Standing = {
  status: OpenCaseStatus;
  nextStep: NextStep;
  waitsFor: string[];
  lastEventOn: string;
  answeredOn: string;
  lastAttempt: Pick<Attempt, "partyId" | "at" | "channel" | "result"> | null;
};

/** Where an open case stands after all that happened in it. */
export function standingOf(happened: Happened): Standing {
  const last = latestOf(happened.attempts);
  const lastAttempt = last && { partyId: last.partyId, at: last.at, channel: last.channel, result: last.result };
  return { ...stepOf(happened), ...daysOf(happened), lastAttempt };
}

function stepOf(happened: Happened): Pick<Standing, "status" | "nextStep" | "waitsFor"> {
  if (happened.contacts.length > 0) return { status: "contact_made", nextStep: "aftercare", waitsFor: [] };
  const [both, first] = [sides.map((side) => sideOf(happened, side)), initiative(happened.parties)];
  if (both.some(({ word }) => word === "no")) return { status: "stopped", nextStep: "close", waitsFor: [] };
  if (both.every(({ word }) => word === "yes"))
    return { status: "both_agreed", nextStep: "prepare_contact", waitsFor: [] };
  const silent = both.filter(({ isApproached }) => !isApproached);
  const approached = both.filter(({ isApproached, word }) => isApproached && word !== "yes");
  if (silent.length === both.length) {
    const asked = both.filter(({ side }) => first.includes(side));
    return {
      status: "not_approached",
      nextStep: "approach",
      waitsFor: (asked.length > 0 ? asked : both).flatMap(undecidedIn),
    };
  }
  // One speaks with the side that was approached until it has agreed, and then goes to the other.
  const status = silent.length > 0 ? "one_side_approached" : "awaiting_answer";
  return { status, ...mostUrgent(approached.length > 0 ? approached : silent) };
}

type SideOfCase = {
  side: Side;
  word: "yes" | "no" | "open";
  isApproached: boolean;
  undecided: string[];
  last: Attempt | null;
};

/**
 * A side of a case: what it said, whether anybody approached it, who of it has not decided, and the last attempt with them. Those
 * whom it is about speak for it, and their relatives only while none of them said anything: a relative's or guardian's yes
 * never stands where a person said no (CM/Rec(2018)8: nobody takes part against their will).
 */
function sideOf({ parties, attempts, decisions }: Happened, side: Side): SideOfCase {
  const all = parties.filter((party) => party.side === side);
  const own = all.filter((party) => party.role !== "relative");
  const said = (some: Party[]) => some.map((party) => lastDecision(decisions, party.id));
  const speakers = own.length > 0 ? own : all;
  const [words, others] = [said(speakers), said(all)];
  const isOf = ({ partyId }: { partyId: string }) => all.some((party) => party.id === partyId);
  const isRefused = words.length > 0 && words.every((word) => word === "declined" || word === "withdrawn");
  const isSilent = words.every((word) => word === null);
  const isAgreed = words.includes("agreed") || (isSilent && others.includes("agreed"));
  const undecided = speakers.filter((party) => lastDecision(decisions, party.id) === null).map((party) => party.id);
  return {
    side,
    word: isRefused ? "no" : isAgreed ? "yes" : "open",
    isApproached: attempts.some(isOf) || decisions.some(isOf),
    undecided,
    // Somebody may be reached through a relative: what was last tried with the side counts, but for those who have decided.
    last: latestOf(attempts.filter((one) => isOf(one) && lastDecision(decisions, one.partyId) === null)),
  };
}

/** What is to be done first of what the sides ask: who turned to us is answered before we try others, and trying comes before waiting. */
function mostUrgent(open: SideOfCase[]): Pick<Standing, "nextStep" | "waitsFor"> {
  const steps = open.map((one) => ({ step: stepAfter(one.last), side: one }));
  const nextStep = urgency.find((step) => steps.some((one) => one.step === step)) ?? "approach";
  return { nextStep, waitsFor: steps.flatMap(({ step, side }) => (step === nextStep ? undecidedIn(side) : [])) };
}

const urgency = ["give_answer", "record_refusal", "approach", "try_again", "await_answer"] as const;

/** What the last attempt with a side asks for. A refusal is written down, and nobody is tried again after one. */
function stepAfter(last: Attempt | null): (typeof urgency)[number] {
  if (!last) return "approach";
  if (last.result === "refused") return "record_refusal";
  if (last.direction === "incoming") return "give_answer";
  return last.result === "no_answer" || last.result === "undeliverable" ? "try_again" : "await_answer";
}

function undecidedIn({ undecided }: SideOfCase): string[] {
  return undecided;
}

/** The side or sides that asked. */
function initiative(parties: readonly Party[]): Side[] {
  return parties.flatMap((party) => (party.initiator ? party.side : []));
}

/** The last day on which anything happened, and the last on which a party was heard of or the case began anew. */
function daysOf({ takenUpOn, attempts, decisions, contacts, reopenings }: Happened) {
  const heard = [
    takenUpOn,
    ...decisions.map((said) => said.decidedOn),
    ...contacts.map((contact) => contact.heldOn),
    ...reopenings.map((reopening) => reopening.reopenedOn),
    ...attempts.filter(isAnswer).map((attempt) => dayOf(attempt.at)),
  ];
  const all = [...heard, ...attempts.map((attempt) => dayOf(attempt.at))];
  return { lastEventOn: latestDay(all), answeredOn: latestDay(heard) };
}

/** Whether a party was heard of in an attempt: a message left, or a letter sent, is no answer. */
function isAnswer({ direction, result }: Attempt): boolean {
  return direction === "incoming" || result === "reached" || result === "refused";
}

function latestDay(days: string[]): string {
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

function latestOf(attempts: readonly Attempt[]): Attempt | null {
  return attempts.reduce<Attempt | null>((latest, one) => (latest && latest.at > one.at ? latest : one), null);
}
