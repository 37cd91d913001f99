import "server-only";
import { dayOf } from "@/core/dates";
import { checkDay } from "@/lib/entries/day-of-entry";
import type { Kind } from "@/lib/entries/kind";
import { correcting, recording } from "@/lib/entries/verbs";
import { nameOf } from "@/lib/people-around/rules";
import { type PersonAround, personAroundCorrection, personAroundInput } from "@/lib/people-around/schema";

const columns = [
  ...(["partyId", "knownOn", "relation", "name", "samePartyId", "organisation", "phone", "email", "address"] as const),
  ...(["instructions", "fromOn", "untilOn"] as const),
] as const;
type Column = (typeof columns)[number];
type Typed = Omit<Pick<PersonAround, Column>, "name"> & { name: string | null };

/** Somebody around a party, from a day until another. */
const kind: Kind<"people_around", Typed, Column> = {
  name: "people_around",
  columns,
  input: personAroundInput,
  correction: personAroundCorrection,
  checked: (typed, { theCase, events, now }, earlier) => {
    const { partyId, knownOn, relation, samePartyId, organisation, phone, email, address, instructions } = typed;
    const standing = earlier?.voided ? undefined : earlier?.knownOn;
    checkDay({ day: knownOn, field: "knownOn" }, theCase.receivedOn, dayOf(now), standing);
    return {
      ...{ partyId, knownOn, relation, name: nameOf(typed, events.parties), samePartyId, organisation },
      ...{ phone, email, address, instructions, fromOn: typed.fromOn, untilOn: typed.untilOn },
    };
  },
};

export const recordPersonAround = recording(kind);
export const correctPersonAround = correcting(kind);
