import "server-only";
import { dayOf } from "@/core/dates";
import { checkDay } from "@/lib/entries/day-of-entry";
import type { Kind } from "@/lib/entries/kind";
import { correcting, recording } from "@/lib/entries/verbs";
import { type Stay, stayCorrection, stayInput } from "@/lib/stays/schema";

const columns = [
  ...(["partyId", "knownOn", "stay", "place", "registrationNumber", "addressUse", "fromOn", "untilOn"] as const),
  "note",
] as const;
type Column = (typeof columns)[number];

/** Where else a party is. Who is moved has another one: of the first the last day is put right. */
const kind: Kind<"stays", Pick<Stay, Column>, Column> = {
  name: "stays",
  columns,
  input: stayInput,
  correction: stayCorrection,
  checked: (
    { partyId, knownOn, stay, place, registrationNumber, addressUse, fromOn, untilOn, note },
    { theCase, now },
    earlier,
  ) => {
    const standing = earlier?.voided ? undefined : earlier?.knownOn;
    checkDay({ day: knownOn, field: "knownOn" }, theCase.receivedOn, dayOf(now), standing);
    return { partyId, knownOn, stay, place, registrationNumber, addressUse, fromOn, untilOn, note };
  },
};

export const recordStay = recording(kind);
export const correctStay = correcting(kind);
