import { dayOf } from "@/core/dates";
import { lastDecision } from "@/lib/decisions/rules";
import { latestDay, latestOf } from "@/lib/standing/latest";
import type { Attempt, Happened, Party, Step } from "@/lib/standing/schema";

/** What the last attempt with somebody asks for, or the last day on which they were spoken with; null where there was neither. */
export function stepAfter(last: Attempt | null, spokenOn: string): Step["step"] {
  if (spokenOn && (!last || dayOf(last.at) <= spokenOn)) return "await_answer";
  if (!last) return null;
  return last.result === "no_answer" || last.result === "undeliverable" ? "try_again" : "await_answer";
}

/**
 * What a party's own word asks for since they last decided or met the other: an answer where they were the last to turn to us and
 * nobody spoke with them since, and
 * that their refusal is written down as a decision, whatever was sent to them since. Null where nothing does.
 */
export function callOf({ attempts, decisions, conversations, contacts }: Happened, { id }: Party): Step["step"] {
  const settled = [
    ...decisions.filter((decision) => decision.partyId === id).map((decision) => decision.decidedOn),
    ...contacts.map(heldOn),
  ];
  const since = latestDay(settled);
  const own = attempts.filter((one) => one.partyId === id && dayOf(one.at) > since);
  const [last, turned] = [latestOf(own), latestOf(own.filter(isTurnedToUs))];
  const refused = latestOf(own.filter(({ result }) => result === "refused"));
  const word = lastDecision(decisions, id);
  const spokenOn = latestDay(conversations.filter(({ partyId }) => partyId === id).map(heldOn));
  if (last && isTurnedToUs(last) && dayOf(last.at) > spokenOn) return "give_answer";
  const isUnwritten = refused !== null && (turned === null || refused.at >= turned.at);
  return isUnwritten && word !== "declined" && word !== "withdrawn" ? "record_refusal" : null;
}

function isTurnedToUs({ direction, result }: Attempt): boolean {
  return direction === "incoming" && result !== "refused";
}

/** The day of a conversation or a contact. */
export function heldOn(contact: { heldOn: string }): string {
  return contact.heldOn;
}
