import "server-only";
import { dayOf } from "@/core/dates";
import { checkDay } from "@/lib/entries/day-of-entry";
import type { Kind } from "@/lib/entries/kind";
import { correcting, recording } from "@/lib/entries/verbs";
import { type Warning, warningCorrection, warningInput } from "@/lib/warnings/schema";

const columns = ["partyId", "knownOn", "warning", "against", "untilOn", "knownFrom", "mind"] as const;
type Column = (typeof columns)[number];

/** A contact ban or a threat that concerns a party. One that is over before it is known is history, and may be recorded. */
const kind: Kind<"warnings", Pick<Warning, Column>, Column> = {
  name: "warnings",
  columns,
  input: warningInput,
  correction: warningCorrection,
  checked: ({ partyId, knownOn, warning, against, untilOn, knownFrom, mind }, { theCase, now }, earlier) => {
    const standing = earlier?.voided ? undefined : earlier?.knownOn;
    checkDay({ day: knownOn, field: "knownOn" }, theCase.receivedOn, dayOf(now), standing);
    return { partyId, knownOn, warning, against, untilOn, knownFrom, mind };
  },
};

export const recordWarning = recording(kind);
export const correctWarning = correcting(kind);
