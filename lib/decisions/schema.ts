import { z } from "zod";
import { choice, day, formKey, says } from "@/core/fields";
import { decisions } from "@/core/words/parties";
import type { EntryOf } from "@/lib/entries/events";
import { correction } from "@/lib/entries/schema";

/** What a party said about taking part. */
export const decisionInput = z.strictObject({
  key: formKey(),
  number: z.string(),
  partyId: z.uuid(says("required")),
  decision: choice(decisions),
  decidedOn: day(),
});

/** The same, as a correction of what was recorded. */
export const decisionCorrection = decisionInput.extend(correction());

/** A decision as it stands in a timeline; every version of it has the same place (`sequence`) in the order of recording. */
export type DecisionOfParty = EntryOf<"decisions">;
