import "server-only";
import { dayOf } from "@/core/dates";
import { checkDay } from "@/lib/entries/day-of-entry";
import type { Kind } from "@/lib/entries/kind";
import { correcting, recording } from "@/lib/entries/verbs";
import { type Goal, goalCorrection, goalInput } from "@/lib/goals/schema";

/** What a party wants to reach, in their own words. */
const kind: Kind<"goals", Pick<Goal, Column>, Column> = {
  name: "goals",
  columns: ["partyId", "namedOn", "goal"],
  input: goalInput,
  correction: goalCorrection,
  checked: ({ partyId, namedOn, goal }, { theCase, now }, earlier) => {
    const standing = earlier?.voided ? undefined : earlier?.namedOn;
    checkDay({ day: namedOn, field: "namedOn" }, theCase.receivedOn, dayOf(now), standing);
    return { partyId, namedOn, goal };
  },
};

type Column = "partyId" | "namedOn" | "goal";

export const recordGoal = recording(kind);
export const correctGoal = correcting(kind);
