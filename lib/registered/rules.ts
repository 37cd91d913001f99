import { type Broken, refuse } from "@/core/errors";
import { type PartyRole, partyRolesOf, type Side, sides } from "@/core/words/parties";
import { bothSidesAgreed } from "@/lib/decisions/rules";
import type { RegisteredDays, RegisteredParty } from "@/lib/registered/schema";

type Known = RegisteredParty & { id: string };
type Decided = Parameters<typeof bothSidesAgreed>[1];

/** What stands of a case when a party of it is corrected: all who were registered, what counts of what happened, and what is of that party. */
export type BesideParty = {
  all: readonly Known[];
  contacts: readonly { heldOn: string; participants: readonly string[] | null }[];
  decisions: Decided;
  /** Whether anything that counts was recorded of them. */
  hasEntries: boolean;
  today: string;
};

/**
 * What may not be of a corrected party. Somebody still asks; who was recorded in error is not the only one of their side, and nothing is
 * recorded of them; a role is one of its side. A side may be empty while both are put right, one after the other; where there are two, a
 * contact stays one between them, to which both agreed. Throws RuleBroken, each at its field. What stays as it was is not asked about.
 */
export function checkParty(id: string, now: RegisteredParty, beside: BesideParty): void {
  const { all, contacts, decisions, hasEntries, today } = beside;
  const before = all.find((one) => one.id === id);
  const [then, after] = [all, all.map((one) => (one.id === id ? { ...now, id } : one))].map((some) =>
    some.filter(({ voided }) => !voided),
  ) as [Known[], Known[]];
  const isOf = (side: Side, some: readonly Known[]) => some.some((one) => one.side === side);
  const leaves = now.voided && !before?.voided;
  const asked = (some: readonly Known[]) => some.some(({ initiator }) => initiator);
  const hasBoth = sides.every((side) => isOf(side, after));
  const takenPart = (participants: readonly string[] | null, some: readonly Known[]) =>
    participants === null ? some : some.filter((one) => participants.includes(one.id));
  const isBetween = ({ participants }: (typeof contacts)[number], some: readonly Known[]) =>
    sides.every((side) => isOf(side, takenPart(participants, some)));
  const isAgreed = ({ participants, heldOn }: (typeof contacts)[number], some: readonly Known[]) =>
    bothSidesAgreed(takenPart(participants, some), decisions, heldOn);
  const loses = contacts.some(
    (one) => (isBetween(one, then) && !isBetween(one, after)) || (isAgreed(one, then) && !isAgreed(one, after)),
  );
  refuse([
    leaves && hasEntries && broken("partyHasEntries", "voided"),
    leaves && !isOf(now.side, after) && isOf(now.side, then) && broken("lastOfSide", "voided"),
    asked(then) && !asked(after) && broken("lastInitiator", now.voided ? "voided" : "initiator"),
    !(partyRolesOf[now.side] as readonly PartyRole[]).includes(now.role) && broken("roleOfOtherSide", "role"),
    now.birthOn !== null && now.birthOn !== before?.birthOn && now.birthOn > today && broken("future", "birthOn"),
    !leaves && now.side !== before?.side && hasBoth && loses && broken("contactOfOneSide", "side"),
  ]);
}

/** What stands of a registration or a case when what came in is put right. */
export type BesideRegistration = {
  /** The day on which it was taken up or turned down, where it was. */
  assessedOn: string | null;
  decisions: readonly { decidedOn: string }[];
  today: string;
};

/**
 * What may not be of what came in: it was received after what it is about, and before it was assessed or anybody decided anything. Throws
 * RuleBroken, each at its field. What stays as it was is not asked about.
 */
export function checkRegistration(
  now: RegisteredDays,
  before: RegisteredDays,
  { assessedOn, decisions, today }: BesideRegistration,
): void {
  const { receivedOn, offenceOn, offenceUntil } = now;
  const days = [...(assessedOn ? [assessedOn] : []), ...decisions.map(({ decidedOn }) => decidedOn)];
  const isLater = (one: string) => one < receivedOn && one >= before.receivedOn;
  const isMoved = (name: "offenceOn" | "offenceUntil") =>
    now[name] !== before[name] || now.receivedOn !== before.receivedOn || now.offenceOn !== before.offenceOn;
  const isAfter = (day: string | null) => day !== null && day > receivedOn;
  refuse([
    receivedOn !== before.receivedOn && receivedOn > today && broken("future", "receivedOn"),
    days.some(isLater) && broken("receivedAfter", "receivedOn"),
    isMoved("offenceOn") && isAfter(offenceOn) && broken("offenceAfterReceived", "offenceOn"),
    isMoved("offenceUntil") &&
      offenceUntil !== null &&
      (offenceOn === null || offenceUntil < offenceOn) &&
      broken("periodBackwards", "offenceUntil"),
    isMoved("offenceUntil") && isAfter(offenceUntil) && broken("offenceAfterReceived", "offenceUntil"),
  ]);
}

function broken(rule: Broken["rule"], field: string): Broken {
  return { rule, field };
}
