import { RuleBroken, refuse } from "@/core/errors";
import { type Decision, type Side, sides } from "@/core/words/parties";

type Said = { partyId: string; decidedOn: string; sequence: number; decision: Decision };

/** What a party said last: the latest day and, on one day, what was recorded last (contract `indicators`: last decision). */
export function lastDecision(said: readonly Said[], partyId: string): Decision | null {
  const own = said.filter((one) => one.partyId === partyId);
  const last = own.reduce<Said | null>((latest, one) => (latest && isLater(latest, one) ? latest : one), null);
  return last?.decision ?? null;
}

function isLater(one: Said, other: Said): boolean {
  return one.decidedOn === other.decidedOn ? one.sequence > other.sequence : one.decidedOn > other.decidedOn;
}

/** Whether on both sides a party's last decision, up to and including a day, is that they agreed. */
export function bothSidesAgreed(
  parties: readonly { id: string; side: Side }[],
  said: readonly Said[],
  by: string,
): boolean {
  const until = said.filter((one) => one.decidedOn <= by);
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
  said: Omit<Said, "sequence">,
  all: readonly Said[],
  receivedOn: string,
  today: string,
  earlier?: Said & { voided: boolean },
): void {
  const sequence = earlier?.sequence ?? Number.POSITIVE_INFINITY;
  const standing = earlier?.voided ? undefined : earlier;
  const withdrawsNothing = (one: Said) => {
    const before = all.filter((other) => other.sequence !== sequence && !isLater(other, one));
    return one.decision === "withdrawn" && lastDecision(before, one.partyId) !== "agreed";
  };
  const tooEarly = said.decidedOn < receivedOn && said.decidedOn !== standing?.decidedOn;
  const didSo = standing?.partyId === said.partyId && withdrawsNothing(standing);
  refuse([
    said.decidedOn > today && { rule: "future", field: "decidedOn" },
    tooEarly && { rule: "beforeReceived", field: "decidedOn" },
    !didSo && withdrawsNothing({ ...said, sequence }) && { rule: "nothingToWithdraw", field: "decision" },
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
    decisions: readonly Said[];
  },
  now: readonly Said[],
): void {
  const loses = ({ heldOn }: { heldOn: string }) =>
    bothSidesAgreed(parties, decisions, heldOn) && !bothSidesAgreed(parties, now, heldOn);
  if (contacts.some(loses)) throw new RuleBroken("contactRelies", "decision");
}
