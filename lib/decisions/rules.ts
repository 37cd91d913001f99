import { RuleBroken, refuse } from "@/core/errors";
import type { ContactForm } from "@/core/words/cases";
import { type Consent, type Decision, decisions, type Side, sides } from "@/core/words/parties";

type Decided = { partyId: string; decidedOn: string; sequence: number; decision: Consent };

/** What a party decided last: the latest day and, on one day, what was recorded last (contract `indicators`: last decision). */
export function lastDecision(decided: readonly Decided[], partyId: string): Decision | null {
  return lastConsent(decided.filter(isDecision), partyId)?.decision ?? null;
}

/** What a party was told or said last about taking part; null of whom nobody approached. */
export function lastConsent<One extends Decided>(said: readonly One[], partyId: string): One | null {
  const own = said.filter((one) => one.partyId === partyId);
  return own.reduce<One | null>((latest, one) => (latest && isLater(latest, one) ? latest : one), null);
}

/** Of what was told and said, what the contract counts: a party who considers another form has still agreed to the first. */
function isDecision<One extends Decided>(one: One): one is One & { decision: Decision } {
  return decisions.some((decision) => decision === one.decision);
}

function isLater(one: Decided, other: Decided): boolean {
  return one.decidedOn === other.decidedOn ? one.sequence > other.sequence : one.decidedOn > other.decidedOn;
}

/**
 * Whether a party's last decision, up to and including a day, is that they agreed to a form of contact: to that one among others, or
 * without having been asked to which.
 */
export function agreedTo(
  decided: readonly (Decided & { forms: readonly ContactForm[] | null })[],
  partyId: string,
  form: ContactForm,
  by: string,
): boolean {
  const until = decided.filter((one) => one.decidedOn <= by && isDecision(one));
  const last = lastConsent(until, partyId);
  return last?.decision === "agreed" && (last.forms === null || last.forms.includes(form));
}

/** Whether on both sides a party's last decision, up to and including a day, is that they agreed. */
export function bothSidesAgreed(
  parties: readonly { id: string; side: Side }[],
  decided: readonly Decided[],
  by: string,
): boolean {
  const until = decided.filter((one) => one.decidedOn <= by);
  return sides.every((side) =>
    parties.some((party) => party.side === side && lastDecision(until, party.id) === "agreed"),
  );
}

/**
 * The rules of entry for what a party said, among all that was said. Of a correction `earlier` is what it corrects: its place in
 * the order of recording stays, and what it leaves as it was is not asked about again, since history may be otherwise; what was
 * voided is said anew. Throws RuleBroken `future` or `beforeReceived` at `decidedOn`; `nothingToWithdraw` at `decision` where a
 * party withdraws whose word before was not that they agreed.
 */
export function checkDecision(
  typed: Omit<Decided, "sequence">,
  all: readonly Decided[],
  receivedOn: string,
  today: string,
  earlier?: Decided & { voided: boolean },
): void {
  const sequence = earlier?.sequence ?? Number.POSITIVE_INFINITY;
  const standing = earlier?.voided ? undefined : earlier;
  const withdrawsNothing = (one: Decided) => {
    const before = all.filter((other) => other.sequence !== sequence && !isLater(other, one));
    return one.decision === "withdrawn" && lastDecision(before, one.partyId) !== "agreed";
  };
  const tooEarly = typed.decidedOn < receivedOn && typed.decidedOn !== standing?.decidedOn;
  const didSo = standing?.partyId === typed.partyId && withdrawsNothing(standing);
  refuse([
    typed.decidedOn > today && { rule: "future", field: "decidedOn" },
    tooEarly && { rule: "beforeReceived", field: "decidedOn" },
    !didSo && withdrawsNothing({ ...typed, sequence }) && { rule: "nothingToWithdraw", field: "decision" },
  ]);
}

/**
 * A correction does not take away what a contact that stands relied on. Throws RuleBroken `contactRelies` at `decision` where
 * both sides had agreed by its day, and would not have with what is said now (CM/Rec(2018)8: voluntary).
 */
export function checkWhatRelies(
  {
    parties,
    contacts,
    decisions,
  }: {
    parties: readonly { id: string; side: Side }[];
    contacts: readonly { heldOn: string }[];
    decisions: readonly Decided[];
  },
  now: readonly Decided[],
): void {
  const loses = ({ heldOn }: { heldOn: string }) =>
    bothSidesAgreed(parties, decisions, heldOn) && !bothSidesAgreed(parties, now, heldOn);
  if (contacts.some(loses)) throw new RuleBroken("contactRelies", "decision");
}
