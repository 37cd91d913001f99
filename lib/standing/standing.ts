import { dayOf } from "@/core/dates";
import type { NextStep, OpenCaseStatus } from "@/core/words/cases";
import { sides } from "@/core/words/parties";
import { lastConsent } from "@/lib/decisions/rules";
import { callOf } from "@/lib/standing/calls";
import { latestDay, latestOf } from "@/lib/standing/latest";
import { type Happened, type Standing, type Step, urgency } from "@/lib/standing/schema";
import { sideOf } from "@/lib/standing/sides";
import { isAnswer, triesOf, waitingOf } from "@/lib/standing/waiting";

/** Where an open case stands after all that happened in it. */
export function standingOf(happened: Happened): Standing {
  const last = latestOf(happened.attempts);
  const lastAttempt = last && { partyId: last.partyId, at: last.at, channel: last.channel, result: last.result };
  const step = stepOf(happened);
  const turn = { tries: triesOf(happened, step.waitsFor), waiting: waitingOf(happened, step) };
  return { ...step, ...turn, ...daysOf(happened), lastAttempt };
}

function stepOf(happened: Happened): Pick<Standing, "status" | "nextStep" | "waitsFor" | "until"> {
  const [status, asked] = statusOf(happened);
  const isOver = status === "stopped" || status === "contact_made";
  const asking = happened.parties.map((party) => ({ id: party.id, step: callOf(happened, party) }));
  const steps = [...asking.filter(({ step }) => step === "give_answer" || !isOver), ...asked];
  const nextStep = urgency.find((urgent) => steps.some(({ step }) => step === urgent)) ?? usual[status];
  const waitsFor = steps.flatMap(({ id, step }) => (step === nextStep ? id : []));
  return { status, nextStep, waitsFor, until: nextStep === "considers" ? untilOf(happened, waitsFor) : null };
}

/** The first day until which somebody of them considers. */
function untilOf({ decisions }: Happened, parties: string[]): string | null {
  return parties.flatMap((id) => lastConsent(decisions, id)?.until ?? []).toSorted()[0] ?? null;
}

/** What comes next where nobody is to be asked. */
const usual = {
  not_approached: "approach",
  one_side_approached: "approach",
  awaiting_answer: "approach",
  both_agreed: "prepare_contact",
  stopped: "close",
  contact_made: "aftercare",
} as const satisfies Record<OpenCaseStatus, NextStep>;

/** Where a case stands, and of whom an answer is missing, with what to do about each. */
function statusOf(happened: Happened): [OpenCaseStatus, Step[]] {
  const both = sides.map((side) => sideOf(happened, side));
  if (happened.contacts.length > 0) return ["contact_made", []];
  if (both.some(({ word }) => word === "no")) return ["stopped", []];
  if (both.every(({ word }) => word === "yes")) return ["both_agreed", []];
  const silent = both.filter(({ isApproached }) => !isApproached);
  if (silent.length === both.length) {
    const first = both.filter(({ all }) => all.some(({ initiator }) => initiator));
    return ["not_approached", (first.length > 0 ? first : both).flatMap(({ missing }) => missing)];
  }
  // One speaks with the side that was approached until it has agreed, and then goes to the other.
  const open = both.filter(({ isApproached, word }) => isApproached && word !== "yes");
  const missing = (open.length > 0 ? open : silent).flatMap((one) => one.missing);
  return [silent.length > 0 ? "one_side_approached" : "awaiting_answer", missing];
}

/** The last day on which anything happened, and the last on which a party was heard of or the case began anew. */
function daysOf({ takenUpOn, attempts, decisions, conversations, contacts, otherDays, reopenings }: Happened) {
  const heard = [
    takenUpOn,
    ...decisions.map((decision) => decision.decidedOn),
    ...[...conversations, ...contacts].map(({ heldOn }) => heldOn),
    ...reopenings.map((reopening) => reopening.reopenedOn),
    ...attempts.filter(isAnswer).map((attempt) => dayOf(attempt.at)),
  ];
  const all = [...heard, ...otherDays, ...attempts.map((attempt) => dayOf(attempt.at))];
  return { lastEventOn: latestDay(all), answeredOn: latestDay(heard) };
}
