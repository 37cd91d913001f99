import { type Decision, type Side, sides } from "@/lib/vocabulary/parties";

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
