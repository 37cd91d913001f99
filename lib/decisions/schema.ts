import { z } from "zod";
import { choice, day, formKey } from "@/lib/core/fields";
import { type Decision, decisions } from "@/lib/vocabulary/parties";

/** What a party said about taking part. */
export const decisionInput = z.strictObject({
  key: formKey(),
  number: z.string(),
  partyId: z.uuid({ error: "required" }),
  decision: choice(decisions),
  decidedOn: day(),
});

/** A decision as it stands in a timeline. */
export type DecisionOfParty = {
  id: string;
  partyId: string;
  decidedOn: string;
  decision: Decision;
  sequence: number;
  recordedAt: Date;
  recordedBy: string | null;
};
