import { z } from "zod";
import { day, formKey, says, text } from "@/core/fields";
import type { EntryOf } from "@/lib/entries/events";
import { correction } from "@/lib/entries/schema";

/** What a party wants to reach. */
export const goalInput = z.strictObject({
  key: formKey(),
  number: z.string(),
  partyId: z.uuid(says("required")),
  goal: text(1_000),
  namedOn: day(),
});

/** The same, as a correction of what was recorded. */
export const goalCorrection = goalInput.extend(correction());

/** A goal as it stands in a timeline. */
export type Goal = EntryOf<"goals">;
